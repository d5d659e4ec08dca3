import { hashSeed, hashUnit, joinHashes, spreadHash } from './feature-hash.ts'
import { negationHashes } from './negations.ts'
import { createWordScanner, unitsRead } from './scan-words.ts'
import { createValenceTable, noValence, type ValenceLexicon, valenceLists } from './valence-table.ts'

/** Longer runs of characters say little more and cost as much again. */
const longestRun = 5
const wordsNegated = 4
const lastTurn = 255
/** Praise beyond this says no more. */
const mostValence = 1.5
const valencePerStep = 100
/** The most that a text of `unitsRead` can have. */
const mostFeatures = unitsRead * (longestRun + 3)
const wordStart = 2
const wordEnd = 3
const sentenceEnds: ReadonlySet<number> = new Set([...'.,!?;'].map((sign) => sign.charCodeAt(0)))

/** Learnt apart from the others: labels of another collection mean something a little different. */
const learntApart: ReadonlySet<string> = new Set(['th'])

/** Languages that learn from each other, by the first of them. */
export const familyOf = (language: string): string => (learntApart.has(language) ? language : '')

/** Different kinds of features with the same letters are different features. */
const kinds = { word: 1, pair: 2, negated: 3, length: 4, run: 5, language: 6 } as const

/** What a text says, read into memory that the next text overwrites. */
export interface SentimentFeatures {
  /** Bucket numbers, each once: `buckets[0]` to `buckets[count - 1]`. */
  readonly buckets: Uint32Array
  count: number
  /** By list of the lexicon: praise, then blame; 0 to 1.5 each. */
  readonly valence: Float64Array
}

export type FeatureReader = (text: string, language: string) => SentimentFeatures

/**
 * Reads the features of texts: words (once for all languages, once for this one), pairs of words, words after a
 * negation, runs of two to five characters inside words, how long the text is, and how much of the lexicon's praise
 * and blame there is.
 * @param bucketCount a power of two
 */
export function createFeatureReader(bucketCount: number, lexicon: ValenceLexicon): FeatureReader {
  const seenIn = new Uint8Array(bucketCount)
  /** One half of the table is for those that are learnt apart: whatever falls together belongs together. */
  const half = bucketCount / 2
  const found: SentimentFeatures = {
    buckets: new Uint32Array(Math.min(mostFeatures, bucketCount)),
    count: 0,
    valence: new Float64Array(valenceLists * 2),
  }
  const valences = createValenceTable(lexicon)
  const ofWord = new Int8Array(valenceLists)
  const negations = negationHashes(kinds.word)
  const seeds = {
    word: hashSeed(kinds.word),
    pair: hashSeed(kinds.pair),
    negated: hashSeed(kinds.negated),
    run: hashSeed(kinds.run),
    length: hashSeed(kinds.length),
  }
  let turn = 0
  let language = ''
  let ofLanguage = 0
  let firstBucket = 0
  let before = 0
  let negated = 0
  let unitsSeen = 0

  function add(hash: number): void {
    const bucket = firstBucket + (spreadHash(hash) & (half - 1))
    if (seenIn[bucket] === turn) return
    seenIn[bucket] = turn
    found.buckets[found.count++] = bucket
  }

  /** Which text a bucket was last seen in, in one byte each: what fits a cache is worth forgetting all now and then. */
  function nextTurn(): number {
    if (turn < lastTurn) return turn + 1
    seenIn.fill(0)
    return 1
  }

  /** The innermost loop: what it needs lies in variables of its own. */
  function addRuns(units: Uint16Array, length: number): void {
    const { buckets } = found
    const seed = seeds.run
    const thisTurn = turn
    const first = firstBucket
    const last = half - 1
    let { count } = found
    for (let start = -1; start < length; start++) {
      let hash = hashUnit(seed, start < 0 ? wordStart : (units[start] as number))
      const end = Math.min(length, start + longestRun - 1)
      for (let place = start + 1; place <= end; place++) {
        hash = hashUnit(hash, place === length ? wordEnd : (units[place] as number))
        const bucket = first + (spreadHash(hash) & last)
        if (seenIn[bucket] === thisTurn) continue
        seenIn[bucket] = thisTurn
        buckets[count++] = bucket
      }
    }
    found.count = count
  }

  function addValence(units: Uint16Array, length: number, isNegated: boolean): void {
    if (!valences.find(language, units, length, ofWord)) return
    for (let list = 0; list < valenceLists; list++) {
      const value = ofWord[list] as number
      if (value === noValence || value === 0) continue
      const at = list * 2 + (value > 0 === isNegated ? 1 : 0)
      found.valence[at] = Math.min(
        mostValence,
        (found.valence[at] as number) + Math.abs(value) / valencePerStep,
      )
    }
  }

  const scan = createWordScanner((units, length, isSign) => {
    let hash = seeds.word
    for (let place = 0; place < length; place++) hash = hashUnit(hash, units[place] as number)
    const isNegated = negated > 0
    if (negations.has(hash)) negated = wordsNegated
    else if (isSign && sentenceEnds.has(units[0] as number)) negated = 0
    else if (negated > 0) negated--
    unitsSeen += length
    add(hash)
    add(joinHashes(ofLanguage, hash))
    add(joinHashes(joinHashes(seeds.pair, before), hash))
    if (isNegated) add(joinHashes(seeds.negated, hash))
    before = hash
    if (!isSign) addRuns(units, length)
    addValence(units, length, isNegated)
  })

  return (text, ofText) => {
    turn = nextTurn()
    found.count = 0
    found.valence.fill(0)
    if (ofText !== language) {
      language = ofText
      firstBucket = learntApart.has(language) ? half : 0
      ofLanguage = hashSeed(kinds.language)
      for (let place = 0; place < language.length; place++)
        ofLanguage = hashUnit(ofLanguage, language.charCodeAt(place))
    }
    before = seeds.word
    negated = 0
    unitsSeen = 0
    scan(text)
    if (unitsSeen > 0) add(hashUnit(seeds.length, Math.round(Math.log2(unitsSeen))))
    return found
  }
}
