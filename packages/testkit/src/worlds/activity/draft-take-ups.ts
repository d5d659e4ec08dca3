import { createRandom, type SeededRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import type { Cast } from '../cast/cast-world.ts'
import type { FollowGraph } from '../graph/follow-graph.ts'
import { drawLogNormal, drawPoisson, pickWeighted, seedOf } from '../random-draws.ts'
import { dayMs, endsAtMs, startsAtMs, type WorldPlan } from '../world-plan.ts'
import { type Draft, plainDraft } from './draft.ts'
import { videoShareOf } from './video-share.ts'

/** People whom a post of a typical person on the topic brings to write about it. */
const usualTakers = 0.36
/** Whoever talks to one person only is passed on by that one, and gladly. */
const friendTakers = 0.8
const medianDelayDays = 1.8
const generations = 3
const triesForSomebodyNew = 3
const quoting = new Set(['twitter', 'bluesky', 'threads', 'facebook'])

function takersExpected({ author, boost }: Draft): number {
  if (author.story === 'friend-of-a-friend') return friendTakers
  const size = Math.min(2.5, Math.max(0.35, Math.sqrt(author.audience / 6_000)))
  return usualTakers * author.persuasion * size * (boost > 0 ? 12 : 1)
}

function citing(random: SeededRandom, platform: string): Draft['cites'] {
  return pickWeighted<Draft['cites']>(random, [
    ['mention', quoting.has(platform) ? 48 : 65],
    ['quote', quoting.has(platform) ? 20 : 0],
    [null, 32],
  ])
}

/**
 * Word of mouth: posts on the topic that were written because of another one, within days, by people who read its
 * author, and by those who read them in turn. Who has never written on the topic is likelier to begin than others are
 * to go on. Most of them say whose idea it was.
 */
export function draftTakeUps(
  plan: WorldPlan,
  cast: Cast,
  graph: FollowGraph,
  onTopic: readonly Draft[],
): Draft[] {
  const random = createRandom(seedOf(plan.seed, 'take-ups'))
  const silent = new Set([...cast.stories['friend-of-a-friend'], ...cast.stories['distant-star']])
  const spokeAt = new Map<Author, number>()
  const note = ({ author, atMs }: Draft) =>
    spokeAt.set(author, Math.min(atMs, spokeAt.get(author) ?? Number.POSITIVE_INFINITY))
  for (const draft of onTopic) note(draft)

  const findTaker = (draft: Draft, atMs: number): Author | null => {
    const readers = graph.followersOf(draft.author)
    const hermit = draft.author.story === 'friend-of-a-friend'
    if (readers.length === 0) return null
    const day = (atMs - startsAtMs) / dayMs
    const may = (author: Author) =>
      author !== draft.author && !silent.has(author) && day >= author.fromDay && day <= author.toDay
    let taker: Author | null = null
    for (let tries = 0; tries < triesForSomebodyNew; tries++) {
      const drawn = hermit ? cast.friend : random.pick(readers)
      if (!may(drawn)) continue
      taker = drawn
      if ((spokeAt.get(drawn) ?? Number.POSITIVE_INFINITY) > atMs) break
    }
    return taker
  }

  const takeUp = (draft: Draft): Draft[] =>
    Array.from({ length: drawPoisson(random, takersExpected(draft)) }).flatMap(() => {
      const atMs = Math.round(draft.atMs + dayMs * drawLogNormal(random, medianDelayDays, 0.9))
      if (atMs >= endsAtMs) return []
      const author = findTaker(draft, atMs)
      if (author === null) return []
      const isVideo = random.chance(videoShareOf(author.platform))
      return [
        {
          ...plainDraft,
          author,
          atMs,
          about: 'topic',
          isVideo,
          after: draft,
          cites: citing(random, author.platform),
        },
      ]
    })

  const all: Draft[] = []
  let last = onTopic
  for (let generation = 0; generation < generations; generation++) {
    last = last.flatMap(takeUp)
    for (const draft of last) note(draft)
    all.push(...last)
  }
  return all
}
