-- Scripts without spaces: their letters as they stand in a row, so that a word is found wherever others' words are
-- cut. Made of the terms, so that it says what they say: words of other scripts become a space.
-- The ranges are Thai to Burmese, Khmer, and Japanese and Chinese.

ALTER TABLE ${post}
  ADD COLUMN IF NOT EXISTS runs String MATERIALIZED if(
    arrayExists(term -> (term >= 'ก' AND term < 'Ⴀ') OR (term >= 'ក' AND term < '᠀') OR (term >= 'ぁ' AND term < 'ꀀ'), terms),
    arrayStringConcat(arrayMap(term -> if(
      (term >= 'ก' AND term < 'Ⴀ') OR (term >= 'ក' AND term < '᠀') OR (term >= 'ぁ' AND term < 'ꀀ'), term, ' '), terms)),
    '');

ALTER TABLE ${post} ADD INDEX IF NOT EXISTS ix_runs runs TYPE text(tokenizer = ngrams(3));

ALTER TABLE ${post} MATERIALIZE COLUMN runs SETTINGS mutations_sync = 1;

ALTER TABLE ${post} MATERIALIZE INDEX ix_runs SETTINGS mutations_sync = 1;

-- Which words people wrote, filed under everything that they may be a form of. `kind` is the language in which the
-- key is a base of the word, or `plain`: the key is the word without the marks on its letters.
CREATE TABLE IF NOT EXISTS ${word_form} (
  scope UInt64,
  kind LowCardinality(String),
  key String,
  word String,
  written String,
  -- at least so often in one import, as a power of four: good enough to compare words
  seen UInt32
) ENGINE = ReplacingMergeTree(seen) ORDER BY (scope, kind, key, word) SETTINGS index_granularity = 1024;
