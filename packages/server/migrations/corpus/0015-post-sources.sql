-- Which sources brought a post, so that one can be removed together with the posts that it alone brought
-- (src/source/remove-source.ts). Without a row: a file brought it, or it was there before sources were noted.

CREATE TABLE IF NOT EXISTS ${post_source} (
  scope UInt64,
  -- who wrote the post
  account UInt64,
  post UInt64,
  -- the id of a source; empty: a file, where a source brought the post too
  source LowCardinality(String)
) ENGINE = ReplacingMergeTree ORDER BY (scope, account, post, source);
