-- How feeds are visited: what the last body left to remember, where a feed has moved, and how its host fares.
ALTER TABLE source ADD COLUMN host TEXT;
ALTER TABLE source ADD COLUMN read_from TEXT;           -- where it is read since it moved for good; null: at its address
ALTER TABLE source ADD COLUMN validators_of TEXT;       -- the address that gave etag and modified
ALTER TABLE source ADD COLUMN body_hash TEXT;
ALTER TABLE source ADD COLUMN unchanged INTEGER NOT NULL DEFAULT 0; -- how often in a row the whole body came and was the same
ALTER TABLE source ADD COLUMN hints TEXT;               -- what the feed itself says of its rhythm
ALTER TABLE source ADD COLUMN moved_to TEXT;
ALTER TABLE source ADD COLUMN moved_since INTEGER;
ALTER TABLE source ADD COLUMN moved_times INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN failing_since INTEGER;
ALTER TABLE source ADD COLUMN trouble TEXT;             -- the kind of its problem
ALTER TABLE source ADD COLUMN fresh_at INTEGER;         -- when an article of it was last new
ALTER TABLE source ADD COLUMN told TEXT;                -- the state of which administrators were told

CREATE TABLE source_host (
  host       TEXT PRIMARY KEY,
  held_until INTEGER,                                   -- it asked to be left alone
  slow       INTEGER NOT NULL DEFAULT 0                 -- 1: it did not answer in good time
) STRICT, WITHOUT ROWID;
