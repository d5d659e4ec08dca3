/** Whole numbers add up to the same sum in whatever order servers and threads add them; fractions do not. */
export const answersPerUnit = 10_000

/**
 * ln(1 + engagements) of a row of `post` in ten-thousandths, null when the platform tells none. Views are not
 * engagement. Like the next two it is a column that is filled when the row is written (migration 6).
 * Method: docs/methods/response.md
 */
export const logEngagementSql = 'answer'

/** How old the post was when it was last counted: one of core's `countAges`. */
export const countAgeSql = 'count_age'

/** Aggregates over a column `answer` made by `logEngagementSql`, in its natural unit. */
export const engagementSumsSql = `toUInt32(count(answer)) AS answered,
  toFloat64(ifNull(sum(answer), 0)) / ${answersPerUnit} AS sum, toFloat64(ifNull(sum(toInt64(answer) * answer), 0)) / ${answersPerUnit ** 2} AS sumOfSquares`

/** Engagements of a row of `post` as last counted, null when the platform tells none. */
export const engagementsSql = 'engagements'

/** Passing on what somebody else wrote speaks for that person, not with a voice of one's own. */
export const ownVoiceSql = "kind != 'reshare'"
