-- Append-only from here on: a change is a new file V2__….sql. Instants are epoch milliseconds, UTC.

-- db -----------------------------------------------------------------------------------------------------------------
CREATE TABLE fact (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- source -------------------------------------------------------------------------------------------------------------
CREATE TABLE source (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN ('feed', 'file', 'sample')),
  address     TEXT NOT NULL UNIQUE,           -- a feed's URL; for files and samples the outlet's name after its kind
  title       TEXT NOT NULL,
  language    TEXT,
  link        TEXT,
  active      INTEGER NOT NULL DEFAULT 1,     -- 0: gone for good (410) or no longer listed
  etag        TEXT,
  modified    TEXT,
  next_at     INTEGER,                        -- when a feed is read next; null: never read by a schedule
  failures    INTEGER NOT NULL DEFAULT 0,     -- in a row
  problem     TEXT,
  read_at     INTEGER,                        -- last try
  ok_at       INTEGER,                        -- last success, "not modified" included
  added_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX source_due ON source (next_at) WHERE active = 1 AND next_at IS NOT NULL;

CREATE TABLE source_topic (
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  topic     TEXT NOT NULL,
  PRIMARY KEY (source_id, topic)
) STRICT, WITHOUT ROWID;

-- article ------------------------------------------------------------------------------------------------------------
CREATE TABLE article (
  id           INTEGER PRIMARY KEY,
  source_id    INTEGER NOT NULL REFERENCES source (id),
  identity     TEXT NOT NULL,                 -- guid within its source, else its link, else a hash of its content
  link         TEXT,
  canonical    TEXT,                          -- the key under which two links are one article
  outlet       TEXT NOT NULL,
  title        TEXT NOT NULL,
  text         TEXT NOT NULL,
  language     TEXT NOT NULL DEFAULT 'und',
  author       TEXT,
  kind         TEXT NOT NULL DEFAULT 'news' CHECK (kind IN ('news', 'opinion', 'teaser')),
  published_at INTEGER,                       -- null: undated
  seen_at      INTEGER NOT NULL,
  changed_at   INTEGER NOT NULL,              -- when this version was first seen
  version      INTEGER NOT NULL DEFAULT 1,
  hash         TEXT NOT NULL,                 -- of the text; of title and text where the text is short
  grouped      INTEGER NOT NULL DEFAULT 0,    -- 1: a story holds it, or grouping decided it needs none
  UNIQUE (source_id, identity)
) STRICT;
CREATE INDEX article_canonical ON article (canonical) WHERE canonical IS NOT NULL;
CREATE INDEX article_hash ON article (hash);
CREATE INDEX article_seen ON article (seen_at);
CREATE INDEX article_ungrouped ON article (id) WHERE grouped = 0;

CREATE TABLE article_version (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version    INTEGER NOT NULL,
  title      TEXT NOT NULL,
  text       TEXT NOT NULL,
  seen_at    INTEGER NOT NULL,
  PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_topic (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  topic      TEXT NOT NULL,
  score      REAL NOT NULL,
  PRIMARY KEY (article_id, topic)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
-- Chinese, Japanese, Thai and the like put no spaces between words: only articles in such scripts stand here.
CREATE VIRTUAL TABLE article_trigrams USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = 'trigram');

CREATE TRIGGER article_inserted AFTER INSERT ON article BEGIN
  INSERT INTO article_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  DELETE FROM article_trigrams WHERE rowid = old.id;
END;
CREATE TRIGGER article_rewritten AFTER UPDATE OF title, text ON article BEGIN
  INSERT INTO article_words (article_words, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO article_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- story --------------------------------------------------------------------------------------------------------------
CREATE TABLE story (
  id         INTEGER PRIMARY KEY,
  language   TEXT NOT NULL,
  first_at   INTEGER NOT NULL,                -- of its articles: published, or seen where undated
  last_at    INTEGER NOT NULL,
  changed_at INTEGER NOT NULL                 -- when an article last joined it or changed
) STRICT;
CREATE INDEX story_last ON story (last_at);
CREATE INDEX story_changed ON story (changed_at);

CREATE TABLE story_article (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  story_id   INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  joined_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX story_article_story ON story_article (story_id);

-- inbox --------------------------------------------------------------------------------------------------------------
CREATE TABLE inbox (
  update_id   INTEGER PRIMARY KEY,
  chat        INTEGER,                        -- null where none could be read from the raw update
  raw         TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  state       TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
  handled_at  INTEGER,
  problem     TEXT
) STRICT;
CREATE INDEX inbox_waiting ON inbox (update_id) WHERE state = 'waiting';
CREATE INDEX inbox_chat ON inbox (chat);

-- delivery -----------------------------------------------------------------------------------------------------------
CREATE TABLE mailbox (
  id         INTEGER PRIMARY KEY,
  chat       INTEGER NOT NULL,
  thread     INTEGER NOT NULL DEFAULT 0,      -- 0: the main one
  kind       TEXT NOT NULL DEFAULT 'private' CHECK (kind IN ('private', 'group')),
  open       INTEGER NOT NULL DEFAULT 1,
  reason     TEXT,                            -- why it is closed, in Telegram's words
  held_until INTEGER,                         -- told to wait by Telegram
  UNIQUE (chat, thread)
) STRICT;

CREATE TABLE outbox_body (
  id   INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL                          -- JSON: what is sent, without its addressee
) STRICT;

CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: editions refer to posts that may be cleaned away
  mailbox_id INTEGER NOT NULL REFERENCES mailbox (id) ON DELETE CASCADE,
  post_id    INTEGER NOT NULL,                -- the parts of one post share the id of their first row
  part       INTEGER NOT NULL DEFAULT 0,
  action     TEXT NOT NULL CHECK (action IN ('send', 'edit', 'document')),
  target     INTEGER,                         -- edit: Telegram's message id …
  target_post INTEGER,                        -- … or the post whose message it is
  body_id    INTEGER NOT NULL REFERENCES outbox_body (id),
  silent     INTEGER NOT NULL DEFAULT 0,
  priority   INTEGER NOT NULL,                -- -1 the rest of a post already begun, 0 answers, 1 broadcasts
  state      TEXT NOT NULL DEFAULT 'waiting'
             CHECK (state IN ('waiting', 'claimed', 'sending', 'accepted', 'refused', 'expired', 'superseded', 'unknown')),
  due_at     INTEGER NOT NULL,
  expires_at INTEGER,
  attempts   INTEGER NOT NULL DEFAULT 0,
  message_id INTEGER,                         -- given by Telegram when accepted
  problem    TEXT,
  created_at INTEGER NOT NULL,
  ended_at   INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (priority, due_at, id) WHERE state = 'waiting';
CREATE INDEX outbox_open ON outbox (mailbox_id, id) WHERE state IN ('waiting', 'claimed', 'sending');
CREATE INDEX outbox_mailbox ON outbox (mailbox_id, id);
CREATE INDEX outbox_post ON outbox (post_id);
CREATE INDEX outbox_body_used ON outbox (body_id);
CREATE INDEX outbox_message ON outbox (mailbox_id, message_id) WHERE message_id IS NOT NULL;

-- subscriber ---------------------------------------------------------------------------------------------------------
CREATE TABLE reader (
  id           INTEGER PRIMARY KEY,
  mailbox_id   INTEGER NOT NULL UNIQUE REFERENCES mailbox (id),
  user         INTEGER NOT NULL,              -- Telegram's user id
  name         TEXT NOT NULL,
  role         TEXT NOT NULL DEFAULT 'reader' CHECK (role IN ('reader', 'admin')),
  status       TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'active', 'paused', 'stopped', 'blocked')),
  paused_until INTEGER,
  language     TEXT NOT NULL,                 -- of the interface
  zone         TEXT,                          -- as text: this JVM may not know it; null: not asked yet
  length       TEXT NOT NULL DEFAULT 'normal' CHECK (length IN ('short', 'normal', 'long')),
  empty_days   TEXT NOT NULL DEFAULT 'line' CHECK (empty_days IN ('line', 'silence')),
  silent       INTEGER NOT NULL DEFAULT 0,
  next_at      INTEGER,                       -- the next edition; null: none is due
  created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX reader_due ON reader (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX reader_user ON reader (user);

CREATE TABLE reader_topic (
  reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  topic     TEXT NOT NULL,
  PRIMARY KEY (reader_id, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE reader_wish (
  reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  words     TEXT NOT NULL,
  PRIMARY KEY (reader_id, words)
) STRICT, WITHOUT ROWID;

CREATE TABLE reader_time (
  reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  minute    INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
  days      INTEGER NOT NULL CHECK (days BETWEEN 1 AND 127),  -- bit 0: Monday
  PRIMARY KEY (reader_id, minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE reader_language (
  reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  language  TEXT NOT NULL,
  PRIMARY KEY (reader_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
  code       TEXT PRIMARY KEY,
  role       TEXT NOT NULL CHECK (role IN ('reader', 'admin')),
  created_at INTEGER NOT NULL,
  used_by    INTEGER REFERENCES reader (id) ON DELETE SET NULL,
  used_at    INTEGER
) STRICT, WITHOUT ROWID;

-- digest -------------------------------------------------------------------------------------------------------------
-- Editions of many readers are alike: what one says and what it counts as told stands once.
CREATE TABLE edition_content (
  id   INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL                          -- JSON: from which the edition is shown again
) STRICT;

CREATE TABLE edition_told (
  content_id INTEGER NOT NULL REFERENCES edition_content (id) ON DELETE CASCADE,
  story_id   INTEGER NOT NULL,
  as_of      INTEGER NOT NULL,                -- the newest article of the story that the edition took into account
  told       TEXT NOT NULL,                   -- JSON: the sentences printed, for telling what is new
  PRIMARY KEY (content_id, story_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX edition_told_story ON edition_told (story_id);

CREATE TABLE edition (
  id          INTEGER PRIMARY KEY,
  reader_id   INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  local_date  TEXT NOT NULL,                  -- 2026-11-22
  local_time  TEXT NOT NULL,                  -- 07:30; asked for: 07:42:13.123 'asked'
  kind        TEXT NOT NULL CHECK (kind IN ('scheduled', 'asked')),
  content_id  INTEGER REFERENCES edition_content (id),
  post_id     INTEGER,                        -- in the outbox; null: nothing was sent
  lost        INTEGER NOT NULL DEFAULT 0,     -- 1: refused or expired, so it does not count as read
  composed_at INTEGER NOT NULL,
  UNIQUE (reader_id, local_date, local_time)
) STRICT;
CREATE INDEX edition_reader ON edition (reader_id, composed_at);
CREATE INDEX edition_post ON edition (post_id) WHERE post_id IS NOT NULL;

-- chat ---------------------------------------------------------------------------------------------------------------
-- What buttons under an answer refer to; gone when they expire, and with it a pasted text.
CREATE TABLE answer (
  id         INTEGER PRIMARY KEY,
  reader_id  INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  body       TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_expiry ON answer (expires_at);
