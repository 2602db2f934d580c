-- How many pages of a feed's articles in a row let nobody read on without payment, an account or consent, and since when.
ALTER TABLE source ADD COLUMN walls INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN walled_since INTEGER;
