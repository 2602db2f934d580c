-- The few articles that correct others are looked for before each edition.
CREATE INDEX article_correction ON article (seen_at) WHERE kind = 'correction';
