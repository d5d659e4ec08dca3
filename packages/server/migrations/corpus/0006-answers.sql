-- What every ranking asks of every post, worked out once when the row is written instead of at each question: four
-- counts become one number, and titles are told from texts without reading the words of the texts.
-- Methods: docs/methods/response.md, docs/methods/share-of-voice.md

ALTER TABLE ${post}
  -- likes, comments, reshares and quotes together as last counted; null when the platform tells none
  ADD COLUMN IF NOT EXISTS engagements Nullable(UInt64) MATERIALIZED if(
    isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes), NULL,
    ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0)),
  -- ln(1 + engagements) in ten-thousandths: whole numbers, so that sums do not depend on their order
  ADD COLUMN IF NOT EXISTS answer Nullable(Int32) MATERIALIZED if(
    isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes), NULL,
    toInt32(round(10000 * log1p(ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0))))),
  -- how old the post was when it was last counted
  ADD COLUMN IF NOT EXISTS count_age LowCardinality(String) MATERIALIZED multiIf(
    observed_at >= posted_at + INTERVAL 48 HOUR, 'settled', observed_at >= posted_at + INTERVAL 24 HOUR, 'under48h',
    observed_at >= posted_at + INTERVAL 6 HOUR, 'under24h', 'under6h'),
  -- the terms before the mark that ends a title
  ADD COLUMN IF NOT EXISTS title_terms Array(String)
    MATERIALIZED arraySlice(terms, 1, greatest(0, toInt64(indexOf(terms, '¶')) - 1));

ALTER TABLE ${post} MATERIALIZE COLUMN engagements SETTINGS mutations_sync = 1;

ALTER TABLE ${post} MATERIALIZE COLUMN answer SETTINGS mutations_sync = 1;

ALTER TABLE ${post} MATERIALIZE COLUMN count_age SETTINGS mutations_sync = 1;

ALTER TABLE ${post} MATERIALIZE COLUMN title_terms SETTINGS mutations_sync = 1;

-- Which posts say a word in the title, without reading anybody's words.
ALTER TABLE ${post} ADD INDEX IF NOT EXISTS ix_titles title_terms TYPE text(tokenizer = 'array');

ALTER TABLE ${post} MATERIALIZE INDEX ix_titles SETTINGS mutations_sync = 1;
