import type { AccountId } from '../shared/branded.ts'
import type { Random } from '../shared/seeded-random.ts'
import type { Candidate } from './candidate.ts'
import { drawScores, type ScoreDraws } from './draw-scores.ts'
import { type EngagementModel, expectEngagement } from './expect-engagement.ts'
import { type Contribution, explainScore } from './explain-score.ts'
import { type GradedSignal, gradeSignal, type Knowledge } from './grade-signal.ts'
import { intervalOf } from './interval.ts'
import { joinPercentiles, partOf, scoreOfParts } from './join-percentiles.ts'
import { makeBands } from './make-bands.ts'
import { measureSignals } from './measure-signals.ts'
import { orderCandidates, orderKey, partsOf } from './order-candidates.ts'
import { type Join, type JoinPlan, planJoin } from './plan-join.ts'
import { computeR2LogFollowers } from './r2-log-followers.ts'
import { buildRankRanges, type RankRanges } from './rank-ranges.ts'
import { type Pillar, type SignalName, signalDefinitions, signalNames } from './signals.ts'
import type { Weights } from './weights.ts'

export interface RankedSignal {
  readonly name: SignalName
  readonly pillar: Pillar
  readonly value: number | null
  readonly percentile: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly sample: number
  readonly knowledge: Knowledge
}

export interface RankedPillar {
  readonly value: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly knowledge: Knowledge
}

export interface RankedCandidate {
  readonly accountId: AccountId
  readonly rank: number
  readonly rankRange: readonly [best: number, worst: number]
  readonly band: number
  readonly score: number
  readonly interval: readonly [low: number, high: number]
  readonly pillars: Readonly<Record<Pillar, RankedPillar>>
  readonly signals: readonly RankedSignal[]
  /** With 50 they add up to the score. */
  readonly contributions: readonly Contribution[]
}

export interface CandidateRanking {
  /** Best first. */
  readonly order: readonly AccountId[]
  readonly bands: readonly { readonly band: number; readonly people: number }[]
  readonly droppedPillars: readonly Pillar[]
  readonly r2LogFollowers: number | null
  readonly engagementModel: EngagementModel
  /** One person in full; null for somebody who is not a candidate. */
  explain(accountId: AccountId): RankedCandidate | null
}

export interface RankOptions {
  readonly weights: Weights
  readonly join: Join
  /** Seeded by the caller: the same candidates and seed give the same ranking. */
  readonly random: Random
}

function gradeSignals(
  candidates: readonly Candidate[],
  measurements: ReturnType<typeof measureSignals>,
): ReadonlyMap<SignalName, GradedSignal> {
  const platforms = candidates.map(({ platform }) => platform)
  const graded = new Map<SignalName, GradedSignal>()
  for (const name of signalNames) {
    const signal = gradeSignal(measurements[name], platforms)
    if (signal !== null) graded.set(name, signal)
  }
  return graded
}

function explainPillar(
  pillar: Pillar,
  index: number,
  plan: JoinPlan,
  graded: ReadonlyMap<SignalName, GradedSignal>,
  draws: ScoreDraws,
): RankedPillar {
  const names = signalNames.filter((name) => signalDefinitions[name].pillar === pillar && graded.has(name))
  if (names.length === 0) return { value: null, interval: null, knowledge: 'unknown' }
  const shares = names.reduce((sum, name) => sum + signalDefinitions[name].share, 0)
  let parts = 0
  for (const name of names) {
    const percentile = graded.get(name)?.percentiles[index] as number
    parts += partOf(plan.join, signalDefinitions[name].share / shares, percentile)
  }
  const value = scoreOfParts(plan.join, parts)
  const isEstimated = names.some((name) => graded.get(name)?.isEstimated[index] === 1)
  const weighs = names.some((name) => (plan.exponents.get(name) ?? 0) > 0)
  return {
    value,
    interval: weighs ? intervalOf(plan.join, draws.ofSignals(index, new Set(names)), value) : null,
    knowledge: isEstimated ? 'estimated' : 'measured',
  }
}

/**
 * Puts the people who talk about a topic in order, and can explain each one's place: score, interval, band, the
 * part of every signal. Depends only on the candidates as a set, the weights, the join and the seed.
 * @returns null when the weights only ask for pillars of which nothing is known
 * Method: docs/methods/score.md
 */
export function rankCandidates(
  unordered: readonly Candidate[],
  { weights, join, random }: RankOptions,
): CandidateRanking | null {
  // Sums of floating-point numbers depend on their order, so the order is always the same.
  const candidates = unordered.toSorted(
    (a, b) => a.accountId.length - b.accountId.length || (a.accountId < b.accountId ? -1 : 1),
  )
  const accountIds = candidates.map(({ accountId }) => accountId)
  const engagementModel = expectEngagement(candidates)
  const measurements = measureSignals(candidates, engagementModel)
  const graded = gradeSignals(candidates, measurements)
  const known = candidates.length === 0 ? new Set(signalNames) : new Set(graded.keys())
  const plan = planJoin(weights, join, known)
  if (plan === null) return null

  const scores = Float64Array.from(accountIds, (_, index) =>
    joinPercentiles(join, partsOf(index, plan, graded)),
  )
  const keys = Float64Array.from(accountIds, (_, index) => orderKey(index, plan, graded))
  const draws = drawScores(accountIds, plan, graded, random)
  const isEstimated = (index: number) =>
    [...plan.exponents].some(([name, exponent]) => exponent > 0 && graded.get(name)?.isEstimated[index] === 1)
  const order = orderCandidates(accountIds, keys, scores)
  const bands = makeBands(order, draws, isEstimated)
  let ranges: RankRanges | null = null
  const placeOf = new Map(order.map((index, place) => [accountIds[index] as AccountId, place]))

  function explain(accountId: AccountId): RankedCandidate | null {
    const place = placeOf.get(accountId)
    if (place === undefined || plan === null) return null
    const index = order[place] as number
    const score = scores[index] as number
    const signals = signalNames.map((name): RankedSignal => {
      const { value, sample } = measurements[name][index] ?? { value: null, sample: 0 }
      const grade = graded.get(name)
      return {
        name,
        pillar: signalDefinitions[name].pillar,
        value,
        percentile: grade?.percentiles[index] ?? null,
        interval: grade ? [grade.lows[index] as number, grade.highs[index] as number] : null,
        sample,
        knowledge:
          grade === undefined ? 'unknown' : grade.isEstimated[index] === 1 ? 'estimated' : 'measured',
      }
    })
    ranges ??= buildRankRanges(draws, candidates.length)
    const pillarOf = (pillar: Pillar) => explainPillar(pillar, index, plan, graded, draws)
    return {
      accountId,
      rank: place + 1,
      rankRange: ranges.of(index, place + 1),
      band: bands[place] as number,
      score,
      interval: intervalOf(plan.join, draws.of(index), score),
      pillars: {
        reach: pillarOf('reach'),
        relevance: pillarOf('relevance'),
        resonance: pillarOf('resonance'),
      },
      signals,
      contributions: explainScore(join, partsOf(index, plan, graded)),
    }
  }

  const people = new Map<number, number>()
  for (const band of bands) people.set(band, (people.get(band) ?? 0) + 1)
  return {
    order: order.map((index) => accountIds[index] as AccountId),
    bands: [...people].map(([band, count]) => ({ band, people: count })),
    droppedPillars: plan.droppedPillars,
    r2LogFollowers: computeR2LogFollowers(order.map((index) => candidates[index]?.followers ?? null)),
    engagementModel,
    explain,
  }
}
