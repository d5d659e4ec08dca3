import { pillarNames } from '../influence/signals.ts'
import { defaultWeights, type Weights } from '../influence/weights.ts'

export const presetNames = ['relais', 'survey2014', 'awareness', 'consideration', 'sales'] as const
export type PresetName = (typeof presetNames)[number]

/**
 * Weights to begin with. Relais is the default. Survey 2014: shares of 600 marketers who tick each of the three when
 * asked what makes somebody influential. The others follow what a campaign is for.
 * Method: docs/methods/weights.md
 */
export const weightPresets: Readonly<Record<PresetName, Weights>> = {
  relais: defaultWeights,
  survey2014: { reach: 73, relevance: 62, resonance: 79 },
  awareness: { reach: 30, relevance: 30, resonance: 40 },
  consideration: { reach: 15, relevance: 40, resonance: 45 },
  sales: { reach: 15, relevance: 35, resonance: 50 },
}

/**
 * The same proportions as whole numbers that add up to 100; what rounding leaves over goes to those it took most from.
 * @param weights at least one above 0
 * @example inHundredths({ reach: 73, relevance: 62, resonance: 79 }) // { reach: 34, relevance: 29, resonance: 37 }
 */
export function inHundredths(weights: Weights): Weights {
  const total = pillarNames.reduce((sum, pillar) => sum + weights[pillar], 0)
  const exact = pillarNames.map((pillar) => ({ pillar, share: (100 * weights[pillar]) / total }))
  const whole = exact.map(({ pillar, share }) => ({ pillar, share, points: Math.floor(share) }))
  const left = 100 - whole.reduce((sum, { points }) => sum + points, 0)
  const first = new Set(
    whole
      .toSorted((a, b) => b.share - b.points - (a.share - a.points))
      .slice(0, left)
      .map(({ pillar }) => pillar),
  )
  const pointsOf = ({ pillar, points }: (typeof whole)[number]) => points + (first.has(pillar) ? 1 : 0)
  const [reach = 0, relevance = 0, resonance = 0] = whole.map(pointsOf)
  return { reach, relevance, resonance }
}

/** Whether two weights ask for the same, to a hundredth: only proportions matter. */
export function sameProportions(a: Weights, b: Weights): boolean {
  const [one, other] = [inHundredths(a), inHundredths(b)]
  return pillarNames.every((pillar) => one[pillar] === other[pillar])
}

/** The preset that asks for this; null when none does. */
export function presetOf(weights: Weights): PresetName | null {
  return presetNames.find((name) => sameProportions(weightPresets[name], weights)) ?? null
}

/** `reach/relevance/resonance`, as `parseWeights` reads it. */
export function weightsText({ reach, relevance, resonance }: Weights): string {
  return `${reach}/${relevance}/${resonance}`
}
