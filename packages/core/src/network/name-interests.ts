import type { WeighedWord } from '../finding/weigh-words.ts'

const fewestHolders = 2

/**
 * What the people of each group write about: the words that weigh most in it, by how far they are its own.
 * @param writers the words of each person
 * @param groupOf by place of the person; null: in none
 * @param limit words for each group
 * @example nameInterests([...], [0, 0, 1, 1], 2, 3) // [['sourdough', 'rye', 'oven'], ['pass', 'peak', 'tent']]
 */
export function nameInterests(
  writers: readonly (readonly WeighedWord[])[],
  groupOf: readonly (number | null)[],
  groups: number,
  limit: number,
): string[][] {
  const everywhere = new Map<string, number>()
  const inside = Array.from({ length: groups }, () => new Map<string, { weight: number; holders: number }>())
  for (const [place, words] of writers.entries()) {
    const length = Math.sqrt(words.reduce((sum, { weight }) => sum + weight * weight, 0))
    for (const { word, weight } of words) {
      const share = weight / length
      everywhere.set(word, (everywhere.get(word) ?? 0) + share)
      const group = inside[groupOf[place] ?? -1]
      if (group === undefined) continue
      const before = group.get(word) ?? { weight: 0, holders: 0 }
      group.set(word, { weight: before.weight + share, holders: before.holders + 1 })
    }
  }
  return inside.map((group) =>
    [...group]
      .filter(([, { holders }]) => holders >= fewestHolders)
      .map(([word, { weight }]) => ({ word, own: weight * (weight / (everywhere.get(word) ?? weight)) }))
      .sort((one, other) => other.own - one.own || (one.word < other.word ? -1 : 1))
      .slice(0, limit)
      .map(({ word }) => word),
  )
}
