import { plainWords, readable } from './comment-features.ts'

const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193
const shortestRun = 3
const longestRun = 5

/** Weights of hashed words and runs of characters; `buckets` is a power of two. */
export interface WordingWeights {
  readonly buckets: number
  readonly weights: Int8Array | Float32Array
  /** What one step of a whole-number weight stands for; 1 for weights as they were fitted. */
  readonly weightPerStep: number
  readonly bias: number
  /** One bit a hashed word: whether any text that was learned from holds it. */
  readonly vocabulary: Uint8Array
}

/** Bytes of the vocabulary: eight words each. */
export const vocabularyBytes = 4_096
/** With fewer of its words known than this a text is of another kind or language, and its wording says nothing. */
const leastKnown = 0.5

function hash(seed: number, text: string): number {
  let value = Math.imul(fnvOffset ^ seed, fnvPrime)
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), fnvPrime)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return (value ^ (value >>> 12)) >>> 0
}

/** The buckets of a comment's words, pairs of words and runs of three to five characters, each once. */
export function wordingBuckets(text: string, buckets: number): Uint32Array {
  const found = new Set<number>()
  const words = plainWords(readable(text))
  for (const [i, word] of words.entries()) {
    found.add(hash(1, word) & (buckets - 1))
    const next = words[i + 1]
    if (next !== undefined) found.add(hash(2, `${word} ${next}`) & (buckets - 1))
  }
  const flat = ` ${words.join(' ')} `
  for (let length = shortestRun; length <= longestRun; length++)
    for (let start = 0; start + length <= flat.length; start++)
      found.add(hash(3, flat.slice(start, start + length)) & (buckets - 1))
  return Uint32Array.from(found)
}

/** Where a word lies in the vocabulary: byte, and bit in it. */
export function vocabularyBit(word: string): readonly [byte: number, bit: number] {
  const place = hash(4, word) % (vocabularyBytes * 8)
  return [place >> 3, 1 << (place & 7)]
}

function isKnown(vocabulary: Uint8Array, word: string): boolean {
  const [byte, bit] = vocabularyBit(word)
  return ((vocabulary[byte] as number) & bit) !== 0
}

/**
 * What the words of a comment say by themselves, in log-odds that it is not about the post.
 * @returns NaN where there are no words, or most are unknown: texts in a language that was not learned from
 */
export function judgeWording(wording: WordingWeights, text: string): number {
  const { buckets, weights, weightPerStep, bias, vocabulary } = wording
  const words = plainWords(readable(text))
  const known = words.filter((word) => isKnown(vocabulary, word)).length
  if (words.length === 0 || known < leastKnown * words.length) return Number.NaN
  const found = wordingBuckets(text, buckets)
  let sum = 0
  for (const bucket of found) sum += weights[bucket] as number
  return bias + (sum * weightPerStep) / Math.sqrt(found.length)
}
