-- Rates of engagement as a file writes them, without saying of what (followers, views, impressions): one JSON object
-- from the column's name to its value. Shown as a claim of its source, part of no score.

ALTER TABLE ${account}
  ADD COLUMN IF NOT EXISTS rates String;
