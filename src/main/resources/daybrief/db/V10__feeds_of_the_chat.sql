-- Who wants a feed read: the administrator's file, the chat, or both. It is read while one of them does.
ALTER TABLE source ADD COLUMN listed INTEGER NOT NULL DEFAULT 1;    -- stands in the file
ALTER TABLE source ADD COLUMN in_chat INTEGER NOT NULL DEFAULT 0;   -- was added in the chat or by a command
ALTER TABLE source ADD COLUMN dismissed INTEGER NOT NULL DEFAULT 0; -- was removed in the chat though it stands in the file

-- Who added a feed, as far as it was a reader; it stays when the reader goes.
CREATE TABLE reader_feed (
  reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  address   TEXT NOT NULL,
  PRIMARY KEY (reader_id, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reader_feed_source ON reader_feed (source_id);
