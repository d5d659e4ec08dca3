/** What one of a hundred dots stands for. */
export type Dot = 'real' | 'uncertain' | 'notReal'

export interface ShownShare {
  /** Of 100, no finer than the interval allows. */
  readonly low: number
  readonly high: number
}

const wide = 10

/**
 * An interval of a share as people are told it: whole numbers of 100, in steps of five where it is wider than ten.
 * @example showShare(0.688, 0.838) // { low: 70, high: 85 }
 */
export function showShare(low: number, high: number): ShownShare {
  const step = 100 * (high - low) > wide ? 5 : 1
  const round = (share: number) => Math.round((100 * share) / step) * step
  return { low: round(low), high: round(high) }
}

/** A hundred dots: as many real as there are at least, uncertain up to the most, the others not. */
export function placeDots({ low, high }: ShownShare): Dot[] {
  return Array.from({ length: 100 }, (_, place) =>
    place < low ? 'real' : place < high ? 'uncertain' : 'notReal',
  )
}
