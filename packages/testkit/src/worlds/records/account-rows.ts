import { createRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import { followersAt } from '../growth/follower-curve.ts'
import { seedOf } from '../random-draws.ts'
import { dayMs, endsAtMs, startsAtMs, type WorldPlan, worldDays } from '../world-plan.ts'
import { type AccountRow, isoSeconds } from './world-records.ts'

const daysBetweenCounts = 14
const missedChance = 0.03
/** Followers come and go between two counts: share of the audience. */
const jitter = 0.002

function profileOf(author: Author, plan: WorldPlan, observedAt: string): AccountRow {
  const { name, bio, city, country, person, isVerified, isCreator } = author
  return {
    platform: author.platform,
    handle: author.handle,
    name,
    ...(bio === null ? {} : { bio }),
    ...(city === null ? {} : { location: city }),
    ...(isCreator || city !== null ? { country: country.code } : {}),
    ...(isCreator ? { lang: plan.bank.language } : {}),
    ...(isVerified ? { verified: true } : {}),
    ...(person === null ? {} : { person }),
    ...(author.isAudienceKnown ? { followers: Math.max(0, author.audience) } : {}),
    observedAt,
  }
}

/** Profiles as last seen, and before them the followers of creators, counted every other week. */
export function accountRows(plan: WorldPlan, authors: readonly Author[]): AccountRow[] {
  const random = createRandom(seedOf(plan.seed, 'counted followers'))
  const lastSeen = isoSeconds(endsAtMs)
  return authors.flatMap((author) => {
    const profile = profileOf(author, plan, lastSeen)
    if (!author.isCreator || !author.isAudienceKnown) return [profile]
    const rows: AccountRow[] = []
    const isNew = author.story === 'viral-newcomer'
    for (let day = worldDays % daysBetweenCounts; day < worldDays; day += isNew ? 2 : daysBetweenCounts) {
      if (day < author.fromDay - daysBetweenCounts || (isNew && day < author.fromDay)) continue
      if (author.story === null && random.chance(missedChance)) continue
      const followers = Math.round(followersAt(author, day) * (1 + jitter * random.normal()))
      const { platform, handle } = author
      rows.push({ platform, handle, followers, observedAt: isoSeconds(startsAtMs + day * dayMs) })
    }
    return [...rows, { ...profile, followers: followersAt(author, worldDays) }]
  })
}
