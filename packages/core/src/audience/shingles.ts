const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193
const runLength = 4

/** Small letters, digits and signs that mean something, each other stretch one space: what two copies have in common. */
export function flatten(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** The runs of four characters of a flattened text as hashes, each once; a shorter text is one run. */
export function shinglesOf(flat: string): Set<number> {
  const shingles = new Set<number>()
  const last = Math.max(0, flat.length - runLength)
  for (let start = 0; start <= last; start++) {
    let hash = fnvOffset
    for (let i = start; i < Math.min(flat.length, start + runLength); i++)
      hash = Math.imul(hash ^ flat.charCodeAt(i), fnvPrime)
    shingles.add(hash >>> 0)
  }
  return shingles
}

/** Shared runs over all runs of both, 0 to 1. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / Math.max(1, a.size + b.size - shared)
}
