-- A story that was joined to another or taken apart lives on in it: what was told of the former counts for the story. Emptied stories
-- keep their row, so that no id is given twice.
CREATE TABLE story_former (
  former_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  story_id  INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  PRIMARY KEY (former_id, story_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_former_story ON story_former (story_id);

-- "Not the same story": these two articles are never put into one story again.
CREATE TABLE story_apart (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other_id   INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  said_at    INTEGER NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_apart_other ON story_apart (other_id);
