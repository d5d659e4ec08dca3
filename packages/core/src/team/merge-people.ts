/** Audiences over groups of people whom exactly the same candidates reach. */
export interface MergedAudiences {
  /** Groups of each candidate, by place. */
  readonly audiences: readonly Uint32Array[]
  /** What each group is worth together, and the sum of the squares of what each of its people is. */
  readonly values: Float64Array
  readonly squares: Float64Array
}

/**
 * Makes one of people whom the same candidates reach: what is reached stays the same, and since most people are in few
 * audiences, little is left. People worth nothing, or reached by nobody, go.
 */
export function mergePeople(audiences: readonly Uint32Array[], personValues: Float64Array): MergedAudiences {
  const { groupOf, groups } = splitPeople(audiences, personValues.length)
  const [sums, sumsOfSquares] = [new Float64Array(groups), new Float64Array(groups)]
  for (let person = 0; person < personValues.length; person++) {
    const group = groupOf[person] as number
    const value = personValues[person] as number
    sums[group] = (sums[group] as number) + value
    sumsOfSquares[group] = (sumsOfSquares[group] as number) + value ** 2
  }
  // Group 0 is whom nobody reaches.
  const left = [...sums.keys()].filter((group) => group > 0 && (sums[group] as number) > 0)
  const places = new Int32Array(groups).fill(-1)
  left.forEach((group, place) => {
    places[group] = place
  })
  const seen = new Int32Array(left.length).fill(-1)
  return {
    values: Float64Array.from(left, (group) => sums[group] as number),
    squares: Float64Array.from(left, (group) => sumsOfSquares[group] as number),
    audiences: audiences.map((audience, candidate) => {
      const found: number[] = []
      for (const person of audience) {
        const place = places[groupOf[person] as number] as number
        if (place < 0 || seen[place] === candidate) continue
        seen[place] = candidate
        found.push(place)
      }
      // In order, so that what is read next lies near.
      return Uint32Array.from(found).sort()
    }),
  }
}

/** One audience after the other: those of a group who are in it leave for a new group. */
function splitPeople(audiences: readonly Uint32Array[], people: number) {
  const groupOf = new Uint32Array(people)
  let groups = 1
  for (const audience of audiences) {
    const leftFor = new Map<number, number>()
    for (const person of audience) {
      const group = groupOf[person] as number
      const next = leftFor.get(group) ?? groups++
      leftFor.set(group, next)
      groupOf[person] = next
    }
  }
  return { groupOf, groups }
}
