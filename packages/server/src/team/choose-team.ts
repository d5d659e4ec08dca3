import { discountReach } from '@relais/core/audience/discount-reach'
import { priceCandidate } from '@relais/core/team/price-candidate'
import { whyNobody } from '@relais/core/team/why-nobody'
import { estimateAuthenticity, estimateTogether } from '../audience/estimate-authenticity.ts'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { describePeople } from '../corpus/describe-people.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import { AppError } from '../errors.ts'
import { findPersonNames } from '../identity/find-person-names.ts'
import { loadSamePeople } from '../identity/load-same-people.ts'
import { findPeopleOf } from '../identity/people-of-accounts.ts'
import { describeOverlap } from '../network/describe-overlap.ts'
import { describePerson } from '../network/describe-person.ts'
import { countShared } from '../network/queries/count-shared.ts'
import { loadPrices } from '../price/prices.ts'
import { requireRole } from '../require-role.ts'
import { chooseInThread } from './choose-in-thread.ts'
import { findCandidates } from './find-candidates.ts'
import { gatherAudiences } from './gather-audiences.ts'
import { mostCandidates, type TeamAnswer, type TeamInput } from './team.schema.ts'

const mostCompared = 12

/**
 * The team that reaches most different people within a budget, with what each adds, why others are not in, who could
 * stand in for whom, and how far it can be from the best.
 * Method: docs/methods/team.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found for a list that does not exist; invalid_input
 * @example await chooseTeam(ctx, teamInputSchema.parse({ candidates: { from: 'list', listId }, currency: 'EUR', budget: 500_000 }))
 */
export async function chooseTeam(ctx: Ctx, input: TeamInput, signal?: AbortSignal): Promise<TeamAnswer> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const { from, to, audience, budget, kept } = input
  const { period } = await resolveTopic({ corpus, clock: ctx.clock }, { terms: [], from, to })
  const aside = new Set(input.without)
  const found = (await findCandidates(ctx, input, signal)).filter((id) => !aside.has(id))
  const people = found.slice(0, mostCandidates)
  requireKept(kept, people)
  const samePeople = await loadSamePeople(ctx, corpus)
  const persons = await findPeopleOf(corpus, samePeople, people)
  const heard = { accounts: people, persons }
  const kindOfPeople = audience === 'following' ? 'followers' : 'commenters'
  const [gathered, authenticity, described, names, saved] = await Promise.all([
    gatherAudiences(corpus, { audience, period, heard, samePeople }, input.wanted),
    estimateAuthenticity(corpus, people, kindOfPeople),
    describePeople(corpus, people),
    findPersonNames(corpus, samePeople, people),
    loadPrices(ctx, input.currency),
  ])
  const { audiences, personValues, sampledShare } = gathered
  const typed = new Map(input.prices.map(({ accountId, price }) => [accountId, price]))
  const whole = (count: number) => Math.round(count / sampledShare)
  const countWanted = (numbers: Uint32Array) =>
    whole(numbers.reduce((sum, number) => sum + (personValues[number] ?? 0), 0))
  const candidates = people.map((id, place) => {
    const followers = described.get(id)?.followers ?? null
    const asked = saved.get(id) ?? null
    const given = typed.get(id)
    return {
      ...describePerson(id, names),
      followers,
      price: priceCandidate(given === undefined ? asked : given, followers, input.perThousandFollowers),
      asked,
      authenticity: authenticity.get(id) ?? null,
      audience: gathered.sizes[place] ?? 0,
      wanted: countWanted(audiences[place] ?? new Uint32Array()),
    }
  })
  const team = await chooseInThread(
    {
      candidates: candidates.map(({ accountId, price, authenticity: real }, place) => ({
        id: accountId,
        price,
        authenticity: real?.share ?? null,
        audience: audiences[place] ?? new Uint32Array(),
      })),
      personValues,
      budget,
      minimumAuthenticity: input.minimumAuthenticity,
      ...(input.mostPeople === null ? {} : { mostPeople: input.mostPeople }),
      kept,
      sampledShare,
    },
    signal,
  )
  const byId = new Map(candidates.map((one) => [one.accountId, one]))
  const compared = team.members.slice(0, mostCompared).map(({ id }) => id)
  const personOf = new Map(people.map((id, place) => [id, persons[place] ?? id]))
  const comparedPeople = { accounts: compared, persons: compared.map((id) => personOf.get(id) ?? id) }
  const [shared, realShare] = await Promise.all([
    countShared(
      corpus,
      { audience, period, heard: comparedPeople, samePeople },
      compared.map((id) => ({ accounts: [id], members: [] })),
    ),
    estimateTogether(
      corpus,
      team.members.map(({ id }) => id),
      kindOfPeople,
    ),
  ])
  return {
    ...{ currency: input.currency, budget, audience, period, candidates },
    candidatesLeftAside: found.length - people.length,
    members: team.members.map(({ id, ...member }) => ({
      accountId: id,
      ...member,
      realAlone: discountReach(Math.round(member.reachAlone), byId.get(id)?.authenticity ?? null),
    })),
    nobodyBecause: whyNobody(team, budget),
    reach: team.reach,
    reachInterval: [...team.reachInterval],
    realShare,
    realReach: discountReach(Math.round(team.reach), widen(realShare, team)),
    ...{ cost: team.cost, costRange: team.costRange, upperBound: team.upperBound, gap: team.gap },
    leftOut: team.leftOut.map(({ id, ...left }) => ({ accountId: id, ...left })),
    swaps: [...team.swaps],
    overlap: {
      audience,
      ...describeOverlap(
        shared,
        compared.map((id) => ({
          ...describePerson(id, names),
          listOf: null,
          followers: byId.get(id)?.followers ?? null,
        })),
      ),
    },
    coverage: {
      people: whole(personValues.length),
      fitting: whole(personValues.reduce((sum, value) => sum + value, 0)),
      unknown: whole(gathered.unknown),
      sampledShare,
      withPrice: candidates.filter(({ price }) => price !== null).length,
      withAuthenticity: candidates.filter((one) => one.authenticity !== null).length,
      withAudience: candidates.filter((one) => one.audience > 0).length,
    },
  }
}

/** A share of a reach that is itself known only within a range. */
function widen<Share extends { readonly low: number; readonly high: number }>(
  real: Share | null,
  { reach, reachInterval: [least, most] }: { reach: number; reachInterval: readonly [number, number] },
): Share | null {
  if (real === null || reach === 0) return null
  return { ...real, low: (real.low * least) / reach, high: Math.min(1, (real.high * most) / reach) }
}

function requireKept(kept: readonly string[], people: readonly string[]): void {
  const missing = kept.find((id) => !people.includes(id))
  if (missing === undefined) return
  throw new AppError('invalid_input', 'Somebody who is to be kept is not among the candidates.', {
    accountId: missing,
  })
}
