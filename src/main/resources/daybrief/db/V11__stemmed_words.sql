-- English words are looked up by their stem: a search for the beginning of a word had to merge the lists of all that begin so.
DROP TABLE article_words;
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO article_words (article_words) VALUES ('rebuild');
