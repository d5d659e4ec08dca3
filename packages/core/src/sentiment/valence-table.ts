import { hashSeed, hashUnit, spreadHash } from './feature-hash.ts'
import { letterTable, unitKinds } from './letter-table.ts'

/** How favourable words are by language and by word or beginning of a word: one value a list, -100 to 100, null where a list does not hold it. */
export type ValenceLexicon = Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>

/** Word lists that are read side by side. */
export const valenceLists = 2
export const noValence = -128

const shortestStem = 4
const longestEnding = 5
const fullest = 0.5

export interface ValenceTable {
  /**
   * How favourable a folded word is by list: its own entry, or that of the longest beginning with one.
   * @param units the word lies in these, from 0 to `length`
   * @param found where the values go: -100 (against) to 100 (for), `noValence` where a list does not hold the word
   * @returns whether any list holds it; if none does, `found` is left as it is
   */
  find(language: string, units: Uint16Array, length: number, found: Int8Array): boolean
}

const seedOf = (place: number) => hashSeed(1000 + place)

/**
 * The lexicon as a hash table, so that looking a word up makes no strings.
 * @param lexicon its words folded, as `foldedUnits` folds them
 */
export function createValenceTable(lexicon: ValenceLexicon): ValenceTable {
  const languages = new Map(Object.keys(lexicon).map((language, place) => [language, seedOf(place)]))
  const count = Object.values(lexicon).reduce((sum, words) => sum + Object.keys(words).length, 0)
  let longestEntry = 0
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count / fullest)))
  const keys = new Uint32Array(size)
  const values = new Int8Array(size * valenceLists).fill(noValence)

  function placeOf(hash: number): number {
    const key = spreadHash(hash) || 1
    let place = key & (size - 1)
    while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (size - 1)
    return place
  }

  for (const [language, words] of Object.entries(lexicon)) {
    const seed = languages.get(language) as number
    for (const [word, told] of Object.entries(words)) {
      longestEntry = Math.max(longestEntry, word.length)
      let hash = seed
      for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at))
      const place = placeOf(hash)
      keys[place] = spreadHash(hash) || 1
      for (let list = 0; list < valenceLists; list++) {
        values[place * valenceLists + list] = told[list] ?? noValence
      }
    }
  }

  let lastLanguage = ''
  let lastSeed: number | undefined

  return {
    find(language, units, length, found) {
      if (language !== lastLanguage) {
        lastLanguage = language
        lastSeed = languages.get(language)
      }
      if (lastSeed === undefined || length > longestEntry + longestEnding) return false
      const shortest = Math.min(length, Math.max(shortestStem, length - longestEnding))
      let isFound = false
      let hash = lastSeed
      for (let end = 1; end <= length; end++) {
        hash = hashUnit(hash, units[end - 1] as number)
        if (end < shortest) continue
        const place = placeOf(hash)
        if (keys[place] === 0) continue
        if (!isFound) found.fill(noValence)
        isFound = true
        for (let list = 0; list < valenceLists; list++) {
          const value = values[place * valenceLists + list] as number
          if (value !== noValence) found[list] = value
        }
      }
      return isFound
    },
  }
}

/** The units of a word as the sentiment model reads them. */
export function foldedUnits(word: string): number[] {
  const { kinds, folded } = letterTable()
  return [...word]
    .flatMap((letter) => letter.split(''))
    .map((unit) => unit.charCodeAt(0))
    .filter((unit) => kinds[unit] !== unitKinds.dropped)
    .map((unit) => folded[unit] as number)
}
