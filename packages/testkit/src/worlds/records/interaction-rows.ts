import { createRandom } from '../../random/seeded-random.ts'
import type { Reshare } from '../activity/draw-reshares.ts'
import type { Author } from '../cast/author.ts'
import { seedOf } from '../random-draws.ts'
import { dayMs, startsAtMs, type WorldPlan, worldDays } from '../world-plan.ts'
import { type InteractionRow, isoSeconds } from './world-records.ts'

/** Lists of followers seldom say since when. */
const datedFollowShare = 0.3

const nameOf = ({ platform, handle }: Author) => `${platform}/${handle}`

export function interactionRows(
  plan: WorldPlan,
  follows: readonly (readonly [Author, Author])[],
  reshares: readonly Reshare[],
): InteractionRow[] {
  const random = createRandom(seedOf(plan.seed, 'dates of follows'))
  const followRows = follows.map(([follower, followed]): InteractionRow => {
    const row = { kind: 'follow', from: nameOf(follower), to: nameOf(followed) } as const
    if (!random.chance(datedFollowShare)) return row
    const day = random.integer(Math.max(0, follower.fromDay, followed.fromDay), worldDays - 1)
    return { ...row, at: isoSeconds(startsAtMs + day * dayMs) }
  })
  const reshareRows = reshares
    .toSorted((a, b) => a.post.author.index - b.post.author.index || a.atMs - b.atMs)
    .map(
      ({ by, post, atMs }): InteractionRow => ({
        kind: 'reshare',
        from: nameOf(by),
        to: nameOf(post.author),
        at: isoSeconds(atMs),
      }),
    )
  return [...followRows, ...reshareRows]
}
