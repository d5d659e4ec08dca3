import type { Overlap } from './overlap.schema.ts'
import type { SharedAudiences } from './queries/count-shared.ts'
import { pairUp } from './share-audiences.ts'

type Person = Omit<Overlap['people'][number], 'audience' | 'audienceRange'>

/** Audiences that were compared, as the answers tell them. @param people whose, in their order */
export function describeOverlap(
  shared: SharedAudiences,
  people: readonly Person[],
): Pick<Overlap, 'people' | 'pairs' | 'together' | 'togetherRange' | 'isExact'> {
  const { sizes, together } = shared
  return {
    people: people.map((person, place) => {
      const { people = 0, low = 0, high = 0 } = sizes[place] ?? {}
      return { ...person, audience: people, audienceRange: [low, high] }
    }),
    pairs: pairUp(shared),
    together: together.people,
    togetherRange: [together.low, together.high],
    isExact: together.isExact,
  }
}
