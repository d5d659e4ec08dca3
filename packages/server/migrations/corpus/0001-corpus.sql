-- What the world published. Every row carries `scope` (0 = public network data fetched by Relais, else the
-- workspace that owns it), which leads every sort key. Nothing mutable is part of a key: a newer observation
-- replaces an older one by observed_at, and readers take the newest with LIMIT 1 BY id, never FINAL.
-- Names in ${braces} are filled in by the migration runner: see src/corpus/migrate-corpus.ts.

CREATE TABLE IF NOT EXISTS ${account} (
  scope UInt64,
  id UInt64,
  platform LowCardinality(String),
  handle String,
  native_id String,
  name String,
  bio String,
  url String,
  avatar String,
  location String,
  country LowCardinality(String),
  lang LowCardinality(String),
  person String,
  verified Nullable(Bool),
  created_at Nullable(DateTime('UTC')),
  followers Nullable(UInt64),
  following Nullable(UInt64),
  posts Nullable(UInt64),
  -- false: only named by others so far, the row exists so that the name behind an id is known
  is_described Bool,
  observed_at DateTime64(3, 'UTC')
) ENGINE = ReplacingMergeTree(observed_at) ORDER BY (scope, id);

CREATE TABLE IF NOT EXISTS ${account_snapshot} (
  scope UInt64,
  account UInt64,
  observed_at DateTime64(3, 'UTC'),
  followers Nullable(UInt64),
  following Nullable(UInt64),
  posts Nullable(UInt64)
) ENGINE = ReplacingMergeTree ORDER BY (scope, account, observed_at);

CREATE TABLE IF NOT EXISTS ${post} (
  scope UInt64,
  account UInt64,
  id UInt64,
  platform LowCardinality(String),
  kind LowCardinality(String),
  lang LowCardinality(String),
  posted_at DateTime('UTC'),
  observed_at DateTime64(3, 'UTC'),
  -- in reading order, so that a phrase is a contiguous run: title first, then a separator, then text, hashtags, mentions
  terms Array(String),
  targets Array(UInt64),
  target_kinds Array(LowCardinality(String)),
  likes Nullable(UInt64),
  comments Nullable(UInt64),
  reshares Nullable(UInt64),
  quotes Nullable(UInt64),
  views Nullable(UInt64),
  -- text, title, time, kind and edges in one number: two versions with the same content differ only in counts
  content_hash UInt64,
  INDEX ix_terms terms TYPE text(tokenizer = 'array')
) ENGINE = ReplacingMergeTree(observed_at) ORDER BY (scope, account, id);

CREATE TABLE IF NOT EXISTS ${post_text} (
  scope UInt64,
  account UInt64,
  id UInt64,
  native_id String,
  url String,
  title String,
  text String,
  -- the fields of the record that Relais has no column for, as one JSON object
  extra String,
  observed_at DateTime64(3, 'UTC')
) ENGINE = ReplacingMergeTree(observed_at) ORDER BY (scope, account, id) SETTINGS index_granularity = 256;

CREATE TABLE IF NOT EXISTS ${post_snapshot} (
  scope UInt64,
  account UInt64,
  post UInt64,
  observed_at DateTime64(3, 'UTC'),
  likes Nullable(UInt64),
  comments Nullable(UInt64),
  reshares Nullable(UInt64),
  quotes Nullable(UInt64),
  views Nullable(UInt64)
) ENGINE = ReplacingMergeTree ORDER BY (scope, account, post, observed_at);

CREATE TABLE IF NOT EXISTS ${interaction} (
  scope UInt64,
  target UInt64,
  at DateTime('UTC'),
  id UInt64,
  source UInt64,
  kind LowCardinality(String),
  -- the post in which it happened, 0 when it was imported without one
  post UInt64
) ENGINE = ReplacingMergeTree ORDER BY (scope, target, at, id);

CREATE TABLE IF NOT EXISTS ${interaction_by_from} (
  scope UInt64,
  source UInt64,
  at DateTime('UTC'),
  id UInt64,
  target UInt64,
  kind LowCardinality(String),
  post UInt64
) ENGINE = ReplacingMergeTree ORDER BY (scope, source, at, id);
