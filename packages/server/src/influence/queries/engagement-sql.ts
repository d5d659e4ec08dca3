/**
 * ln(1 + engagements) of a row of `post`, null when the platform tells none. Views are not engagement. Counts taken
 * in a post's first 48 hours are left out: it was still being answered.
 * Method: docs/methods/response.md
 */
export const logEngagementSql = `if(
  (isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes)) OR observed_at < posted_at + INTERVAL 48 HOUR,
  NULL,
  log1p(ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0)))`

/** Engagements of a row of `post` as last counted, null when the platform tells none. */
export const engagementsSql = `if(
  isNull(likes) AND isNull(comments) AND isNull(reshares) AND isNull(quotes),
  NULL,
  ifNull(likes, 0) + ifNull(comments, 0) + ifNull(reshares, 0) + ifNull(quotes, 0))`

/** Passing on what somebody else wrote speaks for that person, not with a voice of one's own. */
export const ownVoiceSql = "kind != 'reshare'"
