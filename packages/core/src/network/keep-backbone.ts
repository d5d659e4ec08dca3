/** A tie between two people, by their places in a list. */
export interface WeighedTie {
  readonly from: number
  readonly to: number
  /** Exchanges, above 0. */
  readonly weight: number
}

interface Side {
  ties: number
  weight: number
  strongest: number
}

function sidesOf(ties: readonly WeighedTie[], end: 'from' | 'to'): Map<number, Side> {
  const sides = new Map<number, Side>()
  for (const [index, tie] of ties.entries()) {
    const side = sides.get(tie[end])
    if (side === undefined) sides.set(tie[end], { ties: 1, weight: tie.weight, strongest: index })
    else {
      side.ties++
      side.weight += tie.weight
      if (tie.weight > (ties[side.strongest] as WeighedTie).weight) side.strongest = index
    }
  }
  return sides
}

/** Chance that one of a person's ties holds at least its share of their exchanges, were those dealt out evenly at random. */
const chanceOfShare = (weight: number, { ties, weight: all }: Side) =>
  ties < 2 ? 1 : (1 - weight / all) ** (ties - 1)

/**
 * The ties that say most, when not all can be drawn: those that hold more of either person's exchanges than chance
 * would give (the disparity filter of Serrano, Boguñá and Vespignani 2009), and everybody's strongest first, so that
 * nobody falls out of the picture.
 * @param limit how many are kept at most
 * @returns places in `ties`, ascending
 */
export function keepBackbone(ties: readonly WeighedTie[], limit: number): number[] {
  if (ties.length <= limit) return ties.map((_, index) => index)
  const [out, into] = [sidesOf(ties, 'from'), sidesOf(ties, 'to')]
  const strongest = new Set([...out.values(), ...into.values()].map((side) => side.strongest))
  const rated = ties.map((tie, index) => ({
    index,
    isStrongest: strongest.has(index),
    weight: tie.weight,
    chance: Math.min(
      chanceOfShare(tie.weight, out.get(tie.from) as Side),
      chanceOfShare(tie.weight, into.get(tie.to) as Side),
    ),
  }))
  return rated
    .toSorted(
      (a, b) =>
        Number(b.isStrongest) - Number(a.isStrongest) ||
        a.chance - b.chance ||
        b.weight - a.weight ||
        a.index - b.index,
    )
    .slice(0, limit)
    .map(({ index }) => index)
    .sort((a, b) => a - b)
}
