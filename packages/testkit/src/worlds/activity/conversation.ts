import type { SeededRandom } from '../../random/seeded-random.ts'
import { offsetMs } from '../calendar/local-time.ts'
import type { Author } from '../cast/author.ts'
import { drawLogNormal } from '../random-draws.ts'
import { dayMs, endsAtMs } from '../world-plan.ts'
import type { WorldPost } from '../world-post.ts'
import type { Written } from '../writing/writer.ts'
import { drawCommentLikes, nothingKnown } from './engagement.ts'

const hourMs = 3_600_000
const medianHours = 3.5
const wakesAtHour = 6.5
const sleepless = 0.12

/** Comments as they gather, each with a number of its own. */
export interface Conversation {
  /** Adds a comment, if the world has not ended by then. */
  add(parent: WorldPost, author: Author, atMs: number, written: Written): WorldPost | null
  /** When somebody reads a post and answers: within hours mostly, days later at times. */
  instantAfter(parent: WorldPost, by: Author): number
  under(post: WorldPost): number
  readonly comments: readonly WorldPost[]
}

export function startConversation(random: SeededRandom): Conversation {
  const comments: WorldPost[] = []
  const under = new Map<WorldPost, number>()
  return {
    comments,
    under: (post) => under.get(post) ?? 0,
    instantAfter(parent, by) {
      const hours = Math.min(24 * 40, drawLogNormal(random, medianHours, 1.7))
      const atMs = parent.atMs + Math.round(hourMs * hours) + 20_000
      const localHour = ((atMs + offsetMs(by.country, atMs)) % dayMs) / hourMs
      if (localHour < 0.5 || localHour > wakesAtHour || random.chance(sleepless)) return atMs
      return atMs + Math.round(hourMs * (wakesAtHour - localHour + 3 * random.next()))
    },
    add(parent, author, atMs, { text, subject, episode }) {
      if (atMs >= endsAtMs) return null
      const comment: WorldPost = {
        id: `c${(comments.length + 1).toString(36)}`,
        author,
        atMs,
        kind: 'reply',
        title: null,
        text,
        about: parent.about,
        subject,
        episode,
        replyTo: parent,
        quoteOf: null,
        counts: { ...nothingKnown, likes: drawCommentLikes(random, parent.counts.likes ?? 0) },
      }
      comments.push(comment)
      under.set(parent, (under.get(parent) ?? 0) + 1)
      return comment
    },
  }
}
