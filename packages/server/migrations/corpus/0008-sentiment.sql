-- Whether a post speaks for something, against it, or neither (docs/methods/sentiment.md).

ALTER TABLE ${post}
  -- neg, neu or pos; empty: unknown, because the model does not know the language or there is nothing to read
  ADD COLUMN IF NOT EXISTS sentiment LowCardinality(String),
  -- of that label, 0 to 1; 0 where it is unknown
  ADD COLUMN IF NOT EXISTS sentiment_probability Float32,
  -- whether the model stands by the label
  ADD COLUMN IF NOT EXISTS sentiment_confident Bool;
