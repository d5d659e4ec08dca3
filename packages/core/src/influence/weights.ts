import { type Pillar, pillarNames } from './signals.ts'

/** How much each R counts. Only the proportions matter. */
export type Weights = Readonly<Record<Pillar, number>>

export const defaultWeights: Weights = { reach: 20, relevance: 35, resonance: 45 }

/**
 * Reads `reach/relevance/resonance`.
 * @returns null when it is not three numbers from 0 to 100, of which one is above 0
 * @example parseWeights('20/35/45') // { reach: 20, relevance: 35, resonance: 45 }
 */
export function parseWeights(text: string): Weights | null {
  const parts = text.split('/').map((part) => part.trim())
  if (parts.length !== pillarNames.length || !parts.every((part) => /^\d{1,3}(\.\d+)?$/.test(part)))
    return null
  const [reach = 0, relevance = 0, resonance = 0] = parts.map(Number)
  const weights = { reach, relevance, resonance }
  const isSensible =
    Object.values(weights).every((weight) => weight <= 100) && reach + relevance + resonance > 0
  return isSensible ? weights : null
}
