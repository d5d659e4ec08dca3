import { shareRange } from '@relais/core/network/share-range'
import type { Overlap } from './overlap.schema.ts'
import type { SharedAudience, SharedAudiences } from './queries/count-shared.ts'

/** Every two of some audiences: what both have, and which share of each that is. */
export function pairUp({ sizes, pairs }: SharedAudiences): Overlap['pairs'] {
  const found = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]))
  return [...sizes.keys()].flatMap((a) =>
    [...sizes.keys()].slice(a + 1).map((b) => {
      const [there, back] = [found.get(`${a} ${b}`), found.get(`${b} ${a}`)]
      const { people = 0, low = 0, high = 0 } = there?.people ?? {}
      const [ofA, ofB] = [shareOf(there), shareOf(back)]
      return {
        ...{ a, b, shared: people, sharedRange: [low, high] as [number, number] },
        ...{ shareOfA: ofA.share, intervalOfA: ofA.interval },
        ...{ shareOfB: ofB.share, intervalOfB: ofB.interval },
      }
    }),
  )
}

function shareOf(pair: SharedAudience | undefined): { share: number | null; interval: [number, number] } {
  const { both = 0, looked = 0 } = pair ?? {}
  const { low, high } = shareRange(both, looked)
  return { share: looked === 0 ? null : both / looked, interval: [low, high] }
}
