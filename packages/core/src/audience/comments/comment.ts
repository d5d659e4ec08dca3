/** What somebody wrote under a post. Null is unknown. */
export interface Comment {
  readonly text: string
  readonly author: string | null
  /** Milliseconds since 1970. */
  readonly atMs: number | null
  /** Under which post. */
  readonly post: string | null
}

/** What only the comments around it show. */
export interface CommentContext {
  /** Other comments that are copies of it, or nearly. */
  readonly copies: number
  /** Other comments by the same author under the same post. */
  readonly sameAuthor: number
  /** Other comments under the same post within a minute of it. */
  readonly within60s: number
}
