/** Evenly spread numbers in [0, 1). Core never makes its own randomness: whoever calls decides the seed. */
export type Random = () => number

/**
 * The same seed gives the same numbers on every machine. Weyl sequence with the murmur3 finaliser; not for secrets.
 * @example const random = seededRandom(1); random() // always the same
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296
  }
}
