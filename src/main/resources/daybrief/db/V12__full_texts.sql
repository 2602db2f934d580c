-- Of which short articles the page has been asked for: once each, whatever came of it.
CREATE TABLE full_text (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  asked_at   INTEGER NOT NULL,
  outcome    TEXT NOT NULL                    -- whole, or why not
) STRICT;
