-- What waits is looked for after each answer: found without reading the texts and lists that others have sent.
CREATE INDEX answer_kind ON answer (substr(body, 1, instr(body, char(10)) - 1), expires_at);
