-- Everything that a ranking asks of each post on topic beside whom it names, in one number: five columns become one,
-- and what ClickHouse reads for a topic falls by half. Read by src/influence/topic/post-facts.ts.

ALTER TABLE ${post}
  -- from the lowest bit: when it was posted (32 bits); answer + 1, or 0 when it is not known (20); place of the kind,
  -- from 1 (3); place of count_age, from 0 (2); whether it is a question; whether it is labelled as paid for
  ADD COLUMN IF NOT EXISTS facts UInt64 MATERIALIZED
    toUInt64(toUnixTimestamp(posted_at))
    + bitShiftLeft(toUInt64(ifNull(answer + 1, 0)), 32)
    + bitShiftLeft(toUInt64(greatest(1, indexOf(['post', 'reply', 'reshare', 'quote', 'video'], kind))), 52)
    + bitShiftLeft(toUInt64(indexOf(['under6h', 'under24h', 'under48h', 'settled'], count_age) - 1), 55)
    + bitShiftLeft(toUInt64(is_question), 57)
    + bitShiftLeft(toUInt64(notEmpty(disclosure)), 58);

ALTER TABLE ${post} MATERIALIZE COLUMN facts SETTINGS mutations_sync = 1;
