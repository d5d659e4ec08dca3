import { compareProfiles, type Likeness } from '@relais/core/identity/compare-profiles'
import { findCandidatePairs } from '@relais/core/identity/find-candidate-pairs'
import { indexHandles } from '@relais/core/identity/handle-index'
import { handleColumns } from '@relais/core/identity/judge-pair'
import type { Example } from './fit-logistic.ts'
import type { KnownProfile } from './read-officials.ts'

export interface JudgedPair extends Example {
  readonly likeness: Likeness
}

/** The candidate pairs among these accounts on different networks, with the truth. */
export function toExamples(profiles: readonly KnownProfile[]): JudgedPair[] {
  const index = indexHandles(profiles.map(({ handle }) => handle))
  const personOf = new Map(profiles.map(({ id, person }) => [id, person]))
  return findCandidatePairs(profiles)
    .filter(({ a, b }) => a.platform !== b.platform)
    .map((pair) => {
      const likeness = compareProfiles(pair, index)
      return {
        likeness,
        columns: handleColumns(likeness),
        isSame: personOf.get(pair.a.id) === personOf.get(pair.b.id),
      }
    })
}

/** Pairs of accounts of one person on different networks: what there is to find. */
export function countSamePerson(profiles: readonly KnownProfile[]): number {
  let pairs = 0
  for (const of of Map.groupBy(profiles, ({ person }) => person).values())
    for (const [place, one] of of.entries())
      pairs += of.slice(place + 1).filter(({ platform }) => platform !== one.platform).length
  return pairs
}
