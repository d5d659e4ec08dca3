import { flatten, jaccard, shinglesOf } from './shingles.ts'

export interface NearDuplicateOptions {
  /** Texts with fewer letters than this are alike by chance ("nice!"): they belong to no group. */
  readonly fewestLetters: number
  /** From this share of common runs on two texts count as copies, 0 to 1. */
  readonly alike: number
}

const bands = 16
const rowsPerBand = 2
/** A bucket with more texts than this is compared with its first ones only: copies find each other there. */
const mostCompared = 50

/** As many hash functions as there are rows: odd multipliers over 32 bits. */
const multipliers = Array.from(
  { length: bands * rowsPerBand },
  (_, i) => (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0,
)

function bandKeys(shingles: ReadonlySet<number>): string[] {
  const least = multipliers.map((multiplier) => {
    let smallest = 0xffffffff
    for (const shingle of shingles) {
      let mixed = Math.imul(shingle ^ (shingle >>> 15), multiplier)
      mixed = (mixed ^ (mixed >>> 13)) >>> 0
      if (mixed < smallest) smallest = mixed
    }
    return smallest
  })
  return Array.from({ length: bands }, (_, band) => `${band}:${least[band * 2]}:${least[band * 2 + 1]}`)
}

/**
 * Groups texts that are copies of each other or nearly so: MinHash over runs of four characters finds candidates, their
 * true likeness decides. What is alike through a third one is in one group.
 * @returns groups of two and more as places in `texts`, the largest first
 * @example groupNearDuplicates(['Earn $500 a day', 'hi', 'earn $ 500 a day!!'], { fewestLetters: 8, alike: 0.8 }) // [[0, 2]]
 */
export function groupNearDuplicates(
  texts: readonly string[],
  { fewestLetters, alike }: NearDuplicateOptions,
): number[][] {
  const parent = texts.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  const byFlat = new Map<string, number>()
  const shingles = new Map<number, Set<number>>()
  const buckets = new Map<string, number[]>()
  for (const [i, text] of texts.entries()) {
    const flat = flatten(text)
    if (flat.replaceAll(' ', '').length < fewestLetters) continue
    const same = byFlat.get(flat)
    if (same !== undefined) {
      parent[root(i)] = root(same)
      continue
    }
    byFlat.set(flat, i)
    const own = shinglesOf(flat)
    shingles.set(i, own)
    for (const key of bandKeys(own)) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [i])
      else {
        for (const other of bucket.slice(0, mostCompared))
          if (root(other) !== root(i) && jaccard(own, shingles.get(other) as Set<number>) >= alike)
            parent[root(i)] = root(other)
        bucket.push(i)
      }
    }
  }
  const groups = new Map<number, number[]>()
  for (let i = 0; i < texts.length; i++) {
    const group = groups.get(root(i))
    if (group === undefined) groups.set(root(i), [i])
    else group.push(i)
  }
  return [...groups.values()].filter((group) => group.length > 1).sort((a, b) => b.length - a.length)
}
