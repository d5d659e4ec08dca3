/** Whole numbers add up to the same sum in whatever order servers and threads add them; fractions do not. */
export const answersPerUnit = 10_000

/**
 * ln(1 + engagements) of a row of `post` in ten-thousandths, null when the platform tells none. Views are not
 * engagement. Counts taken in a post's first 48 hours are left out: it was still being answered.
 * Method: docs/methods/response.md
 */
export const logEngagementSql = `if(
  (isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes)) OR observed_at < posted_at + INTERVAL 48 HOUR,
  NULL,
  toInt64(round(${answersPerUnit} * log1p(ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0)))))`

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
