import { createRandom } from '../../random/seeded-random.ts'
import { seedOf } from '../random-draws.ts'
import { dayMs, endsAtMs, type WorldPlan } from '../world-plan.ts'
import type { Draft } from './draft.ts'

/** Paid posts are answered a little less: ln of 0.78. */
const paidBoost = -0.25
/** Within so many days of an event of the topic, brands pay for posts. */
const campaignDays = 35
const paidShareInCampaign = 0.15
const paidShareElsewhere = 0.02
const smallestPaidAudience = 2_500

function codeOf(handle: string, discount: number): string {
  return `${handle
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 8)
    .toUpperCase()}${discount}`
}

/** Makes some of the topic's posts paid ones: of creators with an audience, in campaigns mostly. */
export function markPaid(plan: WorldPlan, drafts: readonly Draft[]): Draft[] {
  const random = createRandom(seedOf(plan.seed, 'paid'))
  const inCampaign = ({ atMs }: Draft) =>
    plan.events.some(({ daysBeforeEnd }) => {
      const sinceDays = (atMs - endsAtMs) / dayMs + daysBeforeEnd
      return sinceDays >= 0 && sinceDays < campaignDays
    })
  return drafts.map((draft) => {
    const { author, about, after, words } = draft
    if (about !== 'topic' || after !== null || words !== null) return draft
    if (!author.isCreator || author.story !== null || author.audience < smallestPaidAudience) return draft
    if (!random.chance(inCampaign(draft) ? paidShareInCampaign : paidShareElsewhere)) return draft
    const paidCode = random.chance(0.6) ? codeOf(author.handle, random.pick([10, 15, 20])) : ''
    return { ...draft, paidCode, boost: paidBoost }
  })
}
