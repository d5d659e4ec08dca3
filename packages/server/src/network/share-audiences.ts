import { shareRange } from '@relais/core/network/share-range'
import type { Overlap } from './overlap.schema.ts'
import type { SharedAudiences } from './queries/count-shared.ts'

/** How many people are in both of two audiences, by place from 0; the audience itself where both are the same. */
export const sharedBy = ({ pairs }: SharedAudiences, a: number, b: number) =>
  pairs.find((pair) => pair.a === a + 1 && pair.b === b + 1)?.people ?? 0

/** Every two of so many audiences: what both have, and which share of each that is. */
export function pairUp(shared: SharedAudiences, audiences: number): Overlap['pairs'] {
  const places = [...Array(audiences).keys()]
  return places.flatMap((a) =>
    places.slice(a + 1).map((b) => {
      const both = sharedBy(shared, a, b)
      const ofA = shareOf(both, sharedBy(shared, a, a))
      const ofB = shareOf(both, sharedBy(shared, b, b))
      return {
        ...{ a, b, shared: both, shareOfA: ofA.share, intervalOfA: ofA.interval },
        ...{ shareOfB: ofB.share, intervalOfB: ofB.interval },
      }
    }),
  )
}

function shareOf(both: number, size: number): { share: number | null; interval: [number, number] } {
  const { low, high } = shareRange(both, size)
  return { share: size === 0 ? null : both / size, interval: [low, high] }
}
