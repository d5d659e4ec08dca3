/**
 * Which of several rows of one post is the post: a workspace's own before the public one, and of those the newest.
 * Ends a query over rows of `post` or `post_text`.
 */
export const newestFirstSql = 'ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id'
