import type { Author } from '../cast/author.ts'
import type { About } from '../writing/write-post.ts'

/** A post of somebody's own before it has words: who, when, about what, and because of whom. */
export interface Draft {
  readonly author: Author
  readonly atMs: number
  readonly about: About
  readonly isVideo: boolean
  /** The post that made them write this one, if another did. */
  readonly after: Draft | null
  /** Whether it says so, and how. */
  readonly cites: 'mention' | 'quote' | null
  /** Written out for a story. */
  readonly words: string | null
  /** The coupon code, if the post is paid for and has one; an empty one if it has none. */
  readonly paidCode: string | null
  /** Response on top of what author, topic and size give, in ln units. */
  readonly boost: number
}

export const plainDraft = {
  after: null,
  cites: null,
  words: null,
  paidCode: null,
  boost: 0,
} as const satisfies Partial<Draft>
