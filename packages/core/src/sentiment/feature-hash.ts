const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/** One more unit of a text joins a hash of it (FNV-1a). */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime)

/** Where the hashes of one kind of features begin: the same letters of another kind are another feature. */
export const hashSeed = (kind: number): number => hashUnit(fnvOffset, kind)

/** Two features as one. */
export const joinHashes = (one: number, other: number): number =>
  Math.imul(one ^ (one >>> 13), 0x5bd1e995) ^ other

/** Brings the entropy of an FNV hash to its low bits, which are the ones that count. */
export function spreadHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) >>> 0
}
