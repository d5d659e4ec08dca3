import { leanOf, type StanceEvidence } from './weigh-stance.ts'

export const stanceLabels = ['favourable', 'mixed', 'against', 'undecided', 'never_mentioned'] as const
export type StanceLabel = (typeof stanceLabels)[number]

export interface DecidedStance {
  readonly label: StanceLabel
  readonly posts: number
  /** Posts that take a side; the others take none, or none that can be read. */
  readonly favourable: number
  readonly against: number
  /** Of what the person says for or against, how much is for: 0 to 1, with its 90 % interval. Null where nothing is read. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null
  /** How probable it is that more than half of it is for, 0 to 1. */
  readonly inFavour: number
}

/** A side is named when it is so probable that most of what the person says takes it. */
const sureEnough = 0.9
/** Mixed is said when each side surely has as much as this. */
const bothSides = 0.1
const tail = 0.05

/**
 * How somebody stands to a brand, from what each of their posts says of it. Each post is evidence for three stances, not
 * a vote: with r the share in favour of what is for or against, and t the share that is either, all mixes of the three
 * equally probable before, r is known afterwards to the degree that the posts tell.
 * Method: docs/methods/stance.md
 * @param readings one for each post that speaks of it
 * @param posts those that name it, whether or not anything could be read of it
 * @param weighed the same readings as they count together; by themselves they say which side a post takes
 * @example decideStance(threeFor, 3).label // 'favourable'; two are 'undecided'
 */
export function decideStance(
  readings: readonly StanceEvidence[],
  posts: number,
  weighed: readonly StanceEvidence[] = readings,
): DecidedStance {
  const leans = readings.map(leanOf)
  const favourable = leans.filter((lean) => lean === 'for').length
  const against = leans.filter((lean) => lean === 'against').length
  const counts = { posts, favourable, against }
  if (posts === 0) return { label: 'never_mentioned', ...counts, share: null, inFavour: 0.5 }
  if (readings.length === 0) return { label: 'undecided', ...counts, share: null, inFavour: 0.5 }
  const { inFavour, ...share } = describeShare(shareProbabilities(weighed))
  return { label: labelOf(inFavour, share), ...counts, share, inFavour }
}

function labelOf(
  inFavour: number,
  { low, high }: { readonly low: number; readonly high: number },
): StanceLabel {
  if (inFavour >= sureEnough) return 'favourable'
  if (inFavour <= 1 - sureEnough) return 'against'
  return low >= bothSides && high <= 1 - bothSides ? 'mixed' : 'undecided'
}

const shareSteps = 64
const opinionSteps = 20
const middleOf = (step: number, steps: number) => (step + 0.5) / steps

/** How probable each share in favour is, in equal steps from 0 to 1, whatever the share of opinions. */
function shareProbabilities(readings: readonly StanceEvidence[]): Float64Array {
  const logs = Float64Array.from({ length: shareSteps * opinionSteps }, (_, mix) => {
    const inFavour = middleOf(Math.floor(mix / opinionSteps), shareSteps)
    const opinions = middleOf(mix % opinionSteps, opinionSteps)
    let log = Math.log(opinions)
    for (const reading of readings) {
      const sided = inFavour * reading.for + (1 - inFavour) * reading.against
      log += Math.log(opinions * sided + (1 - opinions) * reading.neither)
    }
    return log
  })
  const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  const shares = new Float64Array(shareSteps)
  let sum = 0
  for (const [mix, log] of logs.entries()) {
    const weight = Math.exp(log - largest)
    const step = Math.floor(mix / opinionSteps)
    shares[step] = (shares[step] as number) + weight
    sum += weight
  }
  return shares.map((weight) => weight / sum)
}

function describeShare(shares: Float64Array) {
  let value = 0
  let inFavour = 0
  let before = 0
  let low = 0
  let high = 1
  for (const [step, probability] of shares.entries()) {
    value += probability * middleOf(step, shareSteps)
    if (step >= shareSteps / 2) inFavour += probability
    if (before < tail && before + probability >= tail) low = step / shareSteps
    if (before < 1 - tail && before + probability >= 1 - tail) high = (step + 1) / shareSteps
    before += probability
  }
  return { value, low, high, inFavour }
}
