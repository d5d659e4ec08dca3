import {
  type CountedAudience,
  type CountedPart,
  type CountedSide,
  type CountedTrouble,
  countedSides,
} from '@relais/core/audience-fit/counted-audience'
import { findTrouble } from '../../fetching/trouble.ts'
import type { Reach } from '../connector.ts'
import { ask } from './client.ts'
import { type InstagramInsight, type InstagramPerson, insightList } from './schema.ts'

const breakdowns: Readonly<Record<CountedSide, string>> = {
  countries: 'country',
  cities: 'city',
  ages: 'age',
  genders: 'gender',
}
/** Reach, and each side of the followers. */
export const mostQuestions = 1 + countedSides.length
/** Of fewer followers Instagram tells nothing. */
const fewestFollowers = 100
const reachDays = 28
/** Its counts may be so late: until then a day is not whole. */
const lateDays = 2
const dayMs = 86_400_000

/** What Instagram told, and what asking cost. */
export interface Counting {
  readonly counted: CountedAudience
  readonly questions: number
}

/**
 * Asks Instagram what it counts of an account that the token acts for: how many accounts it reached in 28 days, and
 * where its followers live, how old they are, and their gender. What it refuses stands in the answer.
 * @throws Trouble for what has to do with the token, the pace or the network, and not with these counts
 */
export async function countAudience(reach: Reach, person: InstagramPerson): Promise<Counting> {
  const nowMs = reach.clock.now().getTime()
  let questions = 0
  const askFor = async (params: Readonly<Record<string, string | number>>) => {
    questions++
    try {
      const { data } = await ask(
        reach,
        `${person.id}/insights`,
        { metric_type: 'total_value', ...params },
        insightList,
      )
      return { insight: data[0] ?? null, trouble: null }
    } catch (error) {
      const trouble = refusalOf(error)
      if (trouble === null) throw error
      return { insight: null, trouble }
    }
  }
  const until = Math.floor(nowMs / dayMs) - lateDays
  const from = until - reachDays
  const { insight: seen } = await askFor({
    metric: 'reach',
    period: 'day',
    since: (from * dayMs) / 1_000,
    until: (until * dayMs) / 1_000,
  })
  const accounts = seen?.total_value?.value ?? null
  const sides: Record<CountedSide, readonly CountedPart[]> = {
    countries: [],
    cities: [],
    ages: [],
    genders: [],
  }
  let refused: CountedTrouble | null = null
  for (const side of countedSides) {
    const { insight, trouble } = await askFor({
      metric: 'follower_demographics',
      period: 'lifetime',
      timeframe: 'this_month',
      breakdown: breakdowns[side],
    })
    sides[side] = partsOf(insight)
    refused ??= trouble
    // Who is told nothing of the countries is told nothing of the rest.
    if (sides[side].length === 0 && side === countedSides[0]) break
  }
  const isTold = countedSides.some((side) => sides[side].length > 0)
  const followers = person.followers_count ?? null
  return {
    questions,
    counted: {
      platform: 'instagram',
      handle: person.username,
      countedAt: new Date(nowMs).toISOString(),
      followers,
      reach: accounts === null ? null : { accounts, from: dayOf(from), until: dayOf(until) },
      sides,
      trouble: isTold ? null : whyNothing(refused, followers),
    },
  }
}

const dayOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)

/** @returns null for what is not about these counts */
function refusalOf(error: unknown): CountedTrouble | null {
  const code = findTrouble(error)?.code
  if (code === 'not_permitted') return code
  return code === 'refused' || code === 'not_found' ? 'refused' : null
}

function whyNothing(refused: CountedTrouble | null, followers: number | null): CountedTrouble {
  if (refused === 'not_permitted') return refused
  if (followers !== null && followers < fewestFollowers) return 'too_few'
  return refused ?? 'nothing'
}

function partsOf(insight: InstagramInsight | null): CountedPart[] {
  const results = insight?.total_value?.breakdowns[0]?.results ?? []
  return results
    .flatMap(({ dimension_values: [value], value: followers }) =>
      value === undefined || typeof followers !== 'number' ? [] : { value, followers },
    )
    .toSorted((a, b) => b.followers - a.followers || (a.value < b.value ? -1 : 1))
}
