import { looksTheSame } from '../audience/dhash.ts'

/** Two hashes at most 6 bits apart agree in two of their eight bytes at least. */
const bytes = [0n, 8n, 16n, 24n, 32n, 40n, 48n, 56n]

function* blockKeys(hash: bigint): Generator<string> {
  for (const [place, one] of bytes.entries())
    for (const other of bytes.slice(place + 1))
      yield `${one} ${other} ${(hash >> one) & 0xffn} ${(hash >> other) & 0xffn}`
}

/**
 * Which of these pictures look the same, without comparing each with each.
 * @param hashes different ones
 * @returns of each that has any, those that look like it
 */
export function nearPictures(hashes: Iterable<bigint>): ReadonlyMap<bigint, ReadonlySet<bigint>> {
  const blocks = new Map<string, bigint[]>()
  const near = new Map<bigint, Set<bigint>>()
  const add = (one: bigint, other: bigint) => near.set(one, (near.get(one) ?? new Set()).add(other))
  for (const hash of hashes)
    for (const key of blockKeys(hash)) {
      const block = blocks.get(key) ?? []
      for (const other of block)
        if (!near.get(hash)?.has(other) && looksTheSame(hash, other)) {
          add(hash, other)
          add(other, hash)
        }
      blocks.set(key, block)
      block.push(hash)
    }
  return near
}
