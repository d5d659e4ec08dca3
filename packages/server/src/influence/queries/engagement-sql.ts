/** Whole numbers add up to the same sum in whatever order servers and threads add them; fractions do not. */
export const answersPerUnit = 10_000

/**
 * ln(1 + engagements) of a row of `post` in ten-thousandths, null when the platform tells none. Views are not
 * engagement.
 * Method: docs/methods/response.md
 */
export const logEngagementSql = `if(
  isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes),
  NULL,
  toInt64(round(${answersPerUnit} * log1p(ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0)))))`

/** How old the post was when it was last counted: one of core's `countAges`. */
export const countAgeSql = `multiIf(
  observed_at >= posted_at + INTERVAL 48 HOUR, 'settled', observed_at >= posted_at + INTERVAL 24 HOUR, 'under48h',
  observed_at >= posted_at + INTERVAL 6 HOUR, 'under24h', 'under6h')`

/** Aggregates over a column `answer` made by `logEngagementSql`, in its natural unit. */
export const engagementSumsSql = `toUInt32(count(answer)) AS answered,
  ifNull(toFloat64(sum(answer)), 0) / ${answersPerUnit} AS sum, ifNull(toFloat64(sum(answer * answer)), 0) / ${answersPerUnit ** 2} AS sumOfSquares`

/** Engagements of a row of `post` as last counted, null when the platform tells none. */
export const engagementsSql = `if(
  isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes),
  NULL,
  ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0))`

/** Passing on what somebody else wrote speaks for that person, not with a voice of one's own. */
export const ownVoiceSql = "kind != 'reshare'"
