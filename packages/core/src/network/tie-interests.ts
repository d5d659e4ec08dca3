import { compareWords, type SharedWord } from '../finding/compare-words.ts'
import type { WeighedWord } from '../finding/weigh-words.ts'

/** Two people who write about the same, by their places in the list; the lower first. */
export interface InterestTie {
  readonly a: number
  readonly b: number
  /** 0 to 1: cosine of the angle between their words. */
  readonly closeness: number
  /** Words that both use surely more than others, those that bring most first. */
  readonly shared: readonly SharedWord[]
}

/** Fewer words in common may be chance. */
const fewestShared = 3
const leastCloseness = 0.1
/** Of each person so many of the closest; somebody may be among the closest of more. */
const mostOfEach = 8

/**
 * Joins people by what they write about: each with up to eight others who come closest, if they have three words in common
 * that both use more than others do.
 * Method: docs/methods/interests.md
 * @param writers the words of each person, heaviest first, as `weighWords` gives them
 * @returns closest first
 */
export function tieInterests(writers: readonly (readonly WeighedWord[])[]): InterestTie[] {
  const kept = new Map<string, InterestTie>()
  const sharing = countShared(writers)
  for (const [one, others] of sharing.entries()) {
    const close = [...others]
      .filter(([, words]) => words >= fewestShared)
      .map(([other]) => {
        const [a, b] = one < other ? [one, other] : [other, one]
        return { a, b, ...compareWords(writers[a] ?? [], writers[b] ?? []) }
      })
      .filter(({ closeness }) => closeness >= leastCloseness)
      .sort(closestFirst)
    for (const tie of close.slice(0, mostOfEach)) kept.set(`${tie.a} ${tie.b}`, tie)
  }
  return [...kept.values()].sort(closestFirst)
}

const closestFirst = (one: InterestTie, other: InterestTie) =>
  other.closeness - one.closeness || one.a - other.a || one.b - other.b

/** With whom each person has how many words in common; who shares none costs nothing. */
function countShared(writers: readonly (readonly WeighedWord[])[]): Map<number, number>[] {
  const holders = new Map<string, number[]>()
  for (const [place, words] of writers.entries())
    for (const { word } of words) {
      const group = holders.get(word)
      if (group === undefined) holders.set(word, [place])
      else group.push(place)
    }
  const shared = writers.map(() => new Map<number, number>())
  for (const group of holders.values())
    for (const one of group)
      for (const other of group)
        if (one !== other) shared[one]?.set(other, (shared[one]?.get(other) ?? 0) + 1)
  return shared
}
