-- More kinds of text than V1 allowed: they are checked by the program, which knows them all. A CHECK of a column goes with it.
ALTER TABLE article ADD COLUMN genre TEXT NOT NULL DEFAULT 'news';
UPDATE article SET genre = kind;
ALTER TABLE article DROP COLUMN kind;
ALTER TABLE article RENAME COLUMN genre TO kind;

-- What readers were told of is looked up among these.
CREATE INDEX article_revised ON article (changed_at) WHERE version > 1;

CREATE TABLE reader_story (
  reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  story_id  INTEGER NOT NULL,
  wish      TEXT NOT NULL CHECK (wish IN ('follow', 'enough')),
  headline  TEXT NOT NULL,                    -- under which the reader chose: stories change theirs
  since     INTEGER NOT NULL,
  PRIMARY KEY (reader_id, story_id)
) STRICT, WITHOUT ROWID;
