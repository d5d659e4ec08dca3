import type { AccountId } from '../shared/branded.ts'
import type { Random } from '../shared/seeded-random.ts'
import { chanceOf } from './chance-of.ts'
import type { EngagementModel } from './expect-engagement.ts'
import { explainPillar, type RankedPillar } from './explain-pillar.ts'
import { type Contribution, explainScore, type JoinedPart } from './explain-score.ts'
import type { GradedCandidates } from './grade-candidates.ts'
import type { Knowledge } from './grade-signal.ts'
import { intervalOf } from './interval.ts'
import { countedSteps } from './join-steps.ts'
import { unknownMeasurement } from './measurement.ts'
import { buildPlaces, type Place } from './place-signal.ts'
import type { Join } from './plan-join.ts'
import { computeR2LogFollowers } from './r2-log-followers.ts'
import { scoreColumns } from './score-columns.ts'
import { type Pillar, type SignalName, signalDefinitions, signalNames } from './signals.ts'
import type { Weights } from './weights.ts'

export interface RankedSignal {
  readonly name: SignalName
  readonly pillar: Pillar | 'momentum'
  readonly value: number | null
  readonly percentile: number | null
  readonly interval: readonly [low: number, high: number] | null
  readonly sample: number
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
  /** Signals left out because they are unknown for everybody. */
  readonly unknownSignals: readonly SignalName[]
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

function explainSignal(
  name: SignalName,
  index: number,
  { measurements, columns }: GradedCandidates,
  place: Place | null,
): RankedSignal {
  const { value, sample, shown } = measurements[name][index] ?? unknownMeasurement
  const isEstimated = columns.signals.get(name)?.isEstimated[index] === 1
  return {
    name,
    pillar: signalDefinitions[name].pillar,
    value: value === null ? null : (shown ?? value),
    percentile: place?.percentile ?? null,
    interval: place?.interval ?? null,
    sample,
    knowledge: place === null ? 'unknown' : isEstimated ? 'estimated' : 'measured',
  }
}

/**
 * Puts graded people in order, and can explain each one's place: score, interval, band, the part of every signal.
 * @returns null when the weights only ask for pillars of which nothing is known
 * Method: docs/methods/score.md
 */
export function rankGraded(
  graded: GradedCandidates,
  { weights, join, random }: RankOptions,
): CandidateRanking | null {
  const { candidates, columns, engagementModel } = graded
  const scored = scoreColumns(columns, weights, join)
  if (scored === null) return null
  const { plan, order, scores } = scored
  const { draws, bands, rankRangeOf } = chanceOf(columns, scored, random)
  const idOf = (index: number) => candidates[index]?.accountId as AccountId
  const placeOf = new Map(Array.from(order, (index, place) => [idOf(index), place]))

  // The audience that shows only stands in where no follower count is known: elsewhere nobody misses it.
  const asked = signalNames.filter((name) => name !== 'observedAudience' || columns.signals.has(name))
  const placesOf = new Map<SignalName, (index: number) => Place>()
  function placeOn(name: SignalName, index: number): Place | null {
    const signal = columns.signals.get(name)
    if (signal === undefined) return null
    const places = placesOf.get(name) ?? buildPlaces(signal)
    placesOf.set(name, places)
    return places(index)
  }

  function explain(accountId: AccountId): RankedCandidate | null {
    const place = placeOf.get(accountId)
    if (place === undefined) return null
    const index = order[place] as number
    const score = scores[index] as number
    const parts = [...plan.exponents].flatMap(([signal, exponent]): JoinedPart[] => {
      const column = columns.signals.get(signal)
      const steps = column && countedSteps(column, column.steps[index] as number)
      return steps === undefined ? [] : [{ signal, exponent, steps }]
    })
    const pillarOf = (pillar: Pillar) => explainPillar(pillar, index, columns, plan, draws)
    return {
      accountId,
      rank: place + 1,
      rankRange: rankRangeOf(index, place + 1),
      band: bands[place] as number,
      score,
      interval: intervalOf(join, draws.of(index), score),
      pillars: {
        reach: pillarOf('reach'),
        relevance: pillarOf('relevance'),
        resonance: pillarOf('resonance'),
      },
      signals: asked.map((name) => explainSignal(name, index, graded, placeOn(name, index))),
      contributions: explainScore(join, parts),
    }
  }

  const people = new Map<number, number>()
  for (const band of bands) people.set(band, (people.get(band) ?? 0) + 1)
  return {
    order: Array.from(order, idOf),
    bands: [...people].map(([band, count]) => ({ band, people: count })),
    droppedPillars: plan.droppedPillars,
    unknownSignals: asked.filter((name) => !columns.signals.has(name)),
    r2LogFollowers: computeR2LogFollowers(Array.from(order, (index) => candidates[index]?.followers ?? null)),
    engagementModel,
    explain,
  }
}
