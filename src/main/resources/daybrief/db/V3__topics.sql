-- Outlets whose articles a reader does not want in their editions.
CREATE TABLE reader_hidden (
  reader_id INTEGER NOT NULL REFERENCES reader (id) ON DELETE CASCADE,
  outlet    TEXT NOT NULL,
  PRIMARY KEY (reader_id, outlet)
) STRICT, WITHOUT ROWID;
