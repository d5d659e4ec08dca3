import { createRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import { listenersAt } from '../growth/follower-curve.ts'
import { seedOf } from '../random-draws.ts'
import { dayMs, startsAtMs, type WorldPlan } from '../world-plan.ts'
import type { WorldPost } from '../world-post.ts'
import type { DraftWriter } from '../writing/write-draft.ts'
import type { Draft } from './draft.ts'
import { drawCounts } from './engagement.ts'

const surgeDays = 3
const surgeBoost = 1.3

function isInSurge({ surge }: Author, day: number): boolean {
  return surge !== null && day >= surge.day - 0.5 && day < surge.day + surgeDays
}

function kindOf(draft: Draft): WorldPost['kind'] {
  if (draft.cites === 'quote') return 'quote'
  return draft.isVideo ? 'video' : 'post'
}

/** Drafts in order of time, with their words and what people did with them. */
export function publishDrafts(plan: WorldPlan, drafts: readonly Draft[], writer: DraftWriter): WorldPost[] {
  const random = createRandom(seedOf(plan.seed, 'responses'))
  const published = new Map<Draft, WorldPost>()
  const inOrder = drafts.toSorted((a, b) => a.atMs - b.atMs || a.author.index - b.author.index)
  for (const [at, draft] of inOrder.entries()) {
    const { author, atMs } = draft
    const day = (atMs - startsAtMs) / dayMs
    const liking =
      author.level +
      (draft.about === 'topic' ? author.lift : 0) +
      draft.boost +
      (isInSurge(author, day) ? surgeBoost : 0)
    const { text, title, subject, episode } = writer.write(draft)
    published.set(draft, {
      id: `p${(at + 1).toString(36)}`,
      author,
      atMs,
      kind: kindOf(draft),
      title,
      text,
      about: draft.about,
      subject,
      episode,
      replyTo: null,
      quoteOf: draft.cites === 'quote' && draft.after !== null ? (published.get(draft.after) ?? null) : null,
      counts: drawCounts(random, author.platform, draft.isVideo, listenersAt(author, day), liking),
    })
  }
  return [...published.values()]
}
