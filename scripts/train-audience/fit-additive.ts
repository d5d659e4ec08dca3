import {
  type AdditiveModel,
  chanceOfLogOdds,
  type JudgedTerm,
  stretchOf,
} from '@relais/core/audience/additive-model'

export interface LabelledRow {
  readonly features: Readonly<Record<string, number>>
  /** True: not what it seems. */
  readonly label: boolean
}

export interface FitOptions {
  readonly features: readonly string[]
  /** +1: more of it never speaks for a real one; -1: never against. Others may bend as the rows have it. */
  readonly rising?: Readonly<Record<string, 1 | -1>>
  readonly rounds: number
  /** Terms that the rows cannot teach; they are part of what is calibrated. */
  readonly judged?: readonly JudgedTerm[]
}

const stretches = 16
const pace = 0.1
/** Rows that say nothing at all, added to each side of each cut: few rows move a score little. */
const caution = 4
const fewestRows = 8

interface Cut {
  readonly feature: number
  readonly from: number
  readonly below: number
  readonly above: number
  readonly gain: number
}

function edgesOf(values: readonly number[]): number[] {
  const known = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const edges = new Set<number>()
  for (let at = 1; at < stretches; at++) {
    const edge = known[Math.floor((at * known.length) / stretches)]
    if (edge !== undefined && edge > (known[0] as number)) edges.add(edge)
  }
  return [...edges]
}

/**
 * Gradient boosting with trees of one cut, which is a sum of one step function a feature. A row that does not know a
 * feature is left alone by its cuts. Slope 1 and offset 0: calibrate afterwards.
 */
export function fitAdditive(rows: readonly LabelledRow[], options: FitOptions): AdditiveModel {
  const { features, rising = {}, rounds, judged = [] } = options
  const values = features.map((feature) => rows.map((row) => row.features[feature] ?? Number.NaN))
  const edges = values.map(edgesOf)
  const places = values.map((column, f) =>
    column.map((value) => (Number.isNaN(value) ? -1 : stretchOf(edges[f] as number[], value))),
  )
  const scores = edges.map((cuts) => new Array<number>(cuts.length + 1).fill(0))
  const share = rows.filter(({ label }) => label).length / rows.length
  let bias = Math.log(share / (1 - share))
  const sums = rows.map(() => bias)

  function bestCut(pull: readonly number[], weight: readonly number[]): Cut | null {
    let best: Cut | null = null
    for (const [f, column] of places.entries()) {
      const size = (edges[f] as number[]).length + 1
      const [pulls, weights, counts] = [0, 1, 2].map(() => new Array<number>(size).fill(0)) as [
        number[],
        number[],
        number[],
      ]
      for (const [row, place] of column.entries()) {
        if (place < 0) continue
        pulls[place] = (pulls[place] as number) + (pull[row] as number)
        weights[place] = (weights[place] as number) + (weight[row] as number)
        counts[place] = (counts[place] as number) + 1
      }
      const total = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0)
      const [allPull, allWeight, all] = [total(pulls), total(weights), total(counts)]
      let [pullBelow, weightBelow, countBelow] = [0, 0, 0]
      for (let from = 1; from < size; from++) {
        pullBelow += pulls[from - 1] as number
        weightBelow += weights[from - 1] as number
        countBelow += counts[from - 1] as number
        if (countBelow < fewestRows || all - countBelow < fewestRows) continue
        const below = pullBelow / (weightBelow + caution)
        const above = (allPull - pullBelow) / (allWeight - weightBelow + caution)
        const direction = rising[features[f] as string]
        if (direction !== undefined && (above - below) * direction < 0) continue
        const gain = pullBelow * below + (allPull - pullBelow) * above
        if (gain > (best?.gain ?? 0)) best = { feature: f, from, below, above, gain }
      }
    }
    return best
  }

  for (let round = 0; round < rounds; round++) {
    const chances = sums.map(chanceOfLogOdds)
    const cut = bestCut(
      rows.map(({ label }, i) => (label ? 1 : 0) - (chances[i] as number)),
      chances.map((chance) => chance * (1 - chance)),
    )
    if (cut === null) break
    const score = scores[cut.feature] as number[]
    for (let at = 0; at < score.length; at++)
      score[at] = (score[at] as number) + pace * (at < cut.from ? cut.below : cut.above)
    for (const [row, place] of (places[cut.feature] as number[]).entries())
      if (place >= 0) sums[row] = (sums[row] as number) + pace * (place < cut.from ? cut.below : cut.above)
  }

  const terms = features.flatMap((feature, f) => {
    const score = scores[f] as number[]
    const known = (places[f] as number[]).filter((place) => place >= 0)
    if (known.length === 0 || score.every((each) => each === 0)) return []
    const mean = known.reduce((sum, place) => sum + (score[place] as number), 0) / known.length
    bias += mean
    return [{ feature, edges: edges[f] as number[], scores: score.map((each) => each - mean), unknown: 0 }]
  })
  return { bias, terms, judged: [...judged], slope: 1, offset: 0 }
}
