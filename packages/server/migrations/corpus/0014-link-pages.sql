-- Which page a post links to, beside whose it is: backlinks say where they lead (docs/methods/backlinks.md). Only the
-- table that is asked by whom something was done to has them. Links that were stored before have none.

ALTER TABLE ${interaction}
  -- addresses, for the kind `link` alone
  ADD COLUMN IF NOT EXISTS pages Array(String);
