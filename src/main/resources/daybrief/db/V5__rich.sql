-- The form of editions that a reader has chosen; tried: they were shown the rich one once and have not said yes.
ALTER TABLE reader ADD COLUMN format TEXT NOT NULL DEFAULT 'auto' CHECK (format IN ('auto', 'tried', 'rich', 'classic'));
