-- Articles that were kept long enough leave. Their names stay for a while, so that a feed or a folder that still holds one brings no news.
CREATE TABLE article_gone (
  source_id  INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  identity   TEXT NOT NULL,
  article_id INTEGER NOT NULL,                -- as it was; no article has this id again
  canonical  TEXT,
  hash       TEXT NOT NULL,
  left_at    INTEGER NOT NULL,                -- or last met again since
  PRIMARY KEY (source_id, identity)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_gone_canonical ON article_gone (canonical) WHERE canonical IS NOT NULL;
CREATE INDEX article_gone_hash ON article_gone (source_id, hash);
CREATE INDEX article_gone_left ON article_gone (left_at);

-- Grouping takes the oldest first: an import in any order then moves through the days once.
CREATE INDEX article_ungrouped_when ON article (coalesce(published_at, seen_at), id) WHERE grouped = 0;
DROP INDEX article_ungrouped;
