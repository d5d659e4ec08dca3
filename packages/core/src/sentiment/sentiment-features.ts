import { readSentimentText } from './sentiment-words.ts'
import { findValence, type ValenceLexicon } from './valence-lexicon.ts'

const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/** Longer runs of characters say little more and cost as much again. */
const shortestRun = 2
const longestRun = 5
const valenceSteps = 4
const valenceStepsPerUnit = 2

/** Different kinds of features with the same letters are different features. */
const kinds = { word: 1, pair: 2, negated: 3, favourable: 4, unfavourable: 5, run: 6 } as const

function hashFrom(seed: number, text: string): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime)
  return hash
}

/** Spreads the entropy of an FNV hash to its low bits, which are the ones that count. */
function bucketOf(hash: number, buckets: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 12)) >>> 0) & (buckets - 1)
}

const seedOf = (kind: number) => Math.imul(fnvOffset ^ kind, fnvPrime)

export type FeatureReader = (text: string, language: string) => Uint32Array

/**
 * Reads the features of texts as bucket numbers, each once: words, pairs of words, words after a negation, runs of two
 * to five characters, and how much of the lexicon's praise and blame there is.
 * @param buckets a power of two
 * @returns a reader; what it returns is good until it is called again
 */
export function createFeatureReader(buckets: number, lexicon: ValenceLexicon): FeatureReader {
  const seenIn = new Uint32Array(buckets)
  let turn = 0
  let found = new Uint32Array(4096)
  let count = 0

  function add(hash: number): void {
    const bucket = bucketOf(hash, buckets)
    if (seenIn[bucket] === turn) return
    seenIn[bucket] = turn
    if (count === found.length) {
      const larger = new Uint32Array(found.length * 2)
      larger.set(found)
      found = larger
    }
    found[count++] = bucket
  }

  function addValence(kind: number, amount: number): void {
    const steps = Math.min(valenceSteps, Math.ceil(amount * valenceStepsPerUnit))
    for (let step = 1; step <= steps; step++) add(hashFrom(seedOf(kind), String(step)))
  }

  function addRuns(flat: string): void {
    const seed = seedOf(kinds.run)
    for (let start = 0; start < flat.length; start++) {
      let hash = seed
      const end = Math.min(flat.length, start + longestRun)
      for (let i = start; i < end; i++) {
        hash = Math.imul(hash ^ flat.charCodeAt(i), fnvPrime)
        if (i - start + 1 >= shortestRun) add(hash)
      }
    }
  }

  return (text, language) => {
    turn++
    count = 0
    const { words, flat } = readSentimentText(text)
    let favourable = 0
    let unfavourable = 0
    words.forEach(({ word, isNegated }, index) => {
      add(hashFrom(seedOf(kinds.word), word))
      const next = words[index + 1]
      if (next) add(hashFrom(seedOf(kinds.pair), `${word} ${next.word}`))
      if (isNegated) add(hashFrom(seedOf(kinds.negated), word))
      const valence = findValence(lexicon, language, word)
      if (valence > 0 !== isNegated) favourable += Math.abs(valence)
      else unfavourable += Math.abs(valence)
    })
    addValence(kinds.favourable, favourable)
    addValence(kinds.unfavourable, unfavourable)
    addRuns(flat)
    return found.subarray(0, count)
  }
}
