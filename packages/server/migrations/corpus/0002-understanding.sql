-- What a post is seen to say beside its words. Rows written before have understanding 0: nobody has looked yet.

ALTER TABLE ${post}
  -- kinds of disclosure labels, in alphabetical order: ad, affiliate, gifted, paid-partnership, platform
  ADD COLUMN IF NOT EXISTS disclosure Array(LowCardinality(String)),
  -- coupon codes as written, in order of appearance
  ADD COLUMN IF NOT EXISTS codes Array(String),
  ADD COLUMN IF NOT EXISTS is_question Bool,
  -- version of the understanding that filled the row
  ADD COLUMN IF NOT EXISTS understanding UInt16;
