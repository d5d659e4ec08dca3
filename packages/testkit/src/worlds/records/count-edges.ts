import { findMentions } from '@relais/core/text/find-mentions'
import type { WorldPost } from '../world-post.ts'

/** Interactions that the corpus reads out of a post: the one it answers, and everybody whom its text names. */
export function countEdges(posts: readonly WorldPost[]): number {
  return posts.reduce(
    (sum, { text, replyTo }) => sum + findMentions(text).length + (replyTo === null ? 0 : 1),
    0,
  )
}
