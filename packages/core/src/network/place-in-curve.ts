/** Where somebody stands among those who took a subject up, by the day they first spoke of it. */
export const adoptionPlaces = ['before', 'first', 'early', 'majority', 'late'] as const
export type AdoptionPlace = (typeof adoptionPlaces)[number]

export interface AdoptionCurve {
  readonly people: number
  /** Under twenty people: too few to say. */
  readonly isTooFew: boolean
  readonly counts: Readonly<Record<AdoptionPlace, number>>
  /** In the order of the instants given; null when there are too few. */
  readonly places: readonly (AdoptionPlace | null)[]
}

export const fewestAdopters = 20
/** Rogers 2003, Diffusion of Innovations: innovators 2.5 %, early adopters to 16 %, the majority to 84 %. */
const firstShare = 0.025
const earlyShare = 0.16
const majorityShare = 0.84

function placeOf(shareBefore: number): AdoptionPlace {
  if (shareBefore < firstShare) return 'first'
  if (shareBefore < earlyShare) return 'early'
  return shareBefore < majorityShare ? 'majority' : 'late'
}

/**
 * Sorts people by when they first spoke of something, in Rogers' shares. Whoever speaks of it while the record has only
 * just begun may have done so long before: they are `before`, and take up the first places.
 * @param firstAt seconds since 1970, one for each person
 * @param recordedFrom when the record begins to be worth trusting: later first words are first words
 * @returns same instant, same place
 * Method: docs/methods/adoption.md
 */
export function placeInCurve(firstAt: readonly number[], recordedFrom: number): AdoptionCurve {
  const people = firstAt.length
  const counts = { before: 0, first: 0, early: 0, majority: 0, late: 0 }
  if (people < fewestAdopters) return { people, isTooFew: true, counts, places: firstAt.map(() => null) }
  const ascending = firstAt.toSorted((a, b) => a - b)
  const earlier = new Map<number, number>()
  for (const [index, at] of ascending.entries()) if (!earlier.has(at)) earlier.set(at, index)
  const places = firstAt.map((at) => {
    const place = at < recordedFrom ? 'before' : placeOf((earlier.get(at) ?? 0) / people)
    counts[place]++
    return place
  })
  return { people, isTooFew: false, counts, places }
}
