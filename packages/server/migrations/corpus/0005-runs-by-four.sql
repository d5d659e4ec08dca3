-- Four letters at a time: with three, what the index found had to be compared with the letters themselves, which read
-- the whole column. No run that is asked for is shorter (packages/core/src/topic/read-term.ts).

ALTER TABLE ${post} DROP INDEX IF EXISTS ix_runs;

ALTER TABLE ${post} ADD INDEX IF NOT EXISTS ix_runs runs TYPE text(tokenizer = ngrams(4));

ALTER TABLE ${post} MATERIALIZE INDEX ix_runs SETTINGS mutations_sync = 1;
