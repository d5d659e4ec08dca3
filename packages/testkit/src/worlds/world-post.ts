import type { Counts } from './activity/engagement.ts'
import type { Author } from './cast/author.ts'
import type { Episode } from './word-bank.ts'
import type { Subject } from './writing/fill-slots.ts'
import type { About } from './writing/write-post.ts'

/** Something published in a world, with all that is needed to answer it. */
export interface WorldPost {
  readonly id: string
  readonly author: Author
  readonly atMs: number
  readonly kind: 'post' | 'video' | 'quote' | 'reply'
  readonly title: string | null
  readonly text: string
  readonly about: About
  readonly subject: Subject
  readonly episode: Episode | null
  readonly replyTo: WorldPost | null
  readonly quoteOf: WorldPost | null
  /** When everybody has seen it. */
  readonly counts: Counts
}
