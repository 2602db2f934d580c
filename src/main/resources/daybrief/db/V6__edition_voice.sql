-- In what words an edition was said: with them it is shown again as it was sent. Null in editions of before.
ALTER TABLE edition ADD COLUMN language TEXT;
ALTER TABLE edition ADD COLUMN zone TEXT;       -- as it was taken to be: the host's for a reader who has named none
ALTER TABLE edition ADD COLUMN next_at INTEGER; -- when the next one was due then; null: not known
ALTER TABLE edition ADD COLUMN format TEXT CHECK (format IN ('classic', 'rich'));
