import { isFormOf } from '../text/lemma/inflections.ts'
import { isPlainlyTyped } from '../text/plain-letters.ts'

/** A word that people wrote in a language. */
export interface SeenWord {
  readonly language: string
  /** As posts are indexed. */
  readonly word: string
  /** As somebody wrote it. */
  readonly written: string
  /** About how often; a floor. */
  readonly seen: number
}

export interface Form {
  readonly word: string
  readonly written: string
  readonly seen: number
}

/** A word belongs to a language when it is seen there at least so often as a share of where it is seen most. */
const leastShare = 0.1
const mostForms = 20

/** Languages a word is at home in: a stray post in another language does not add that language's forms. */
function homeLanguages(word: string, seen: readonly SeenWord[], asked: readonly string[]): Set<string> {
  const inLanguages = new Map<string, number>()
  const isWritten = seen.some((row) => row.word === word)
  for (const row of seen) {
    if (asked.length > 0 && !asked.includes(row.language)) continue
    if (isWritten && row.word !== word) continue
    if (!isFormOf(row.word, word, row.language)) continue
    inLanguages.set(row.language, (inLanguages.get(row.language) ?? 0) + row.seen)
  }
  const most = Math.max(0, ...inLanguages.values())
  return new Set([...inLanguages].filter(([, times]) => times >= leastShare * most).map(([name]) => name))
}

/** One entry for each word, however many languages it is seen in; the most seen first. */
function merge(rows: readonly SeenWord[]): Form[] {
  const byWord = new Map<string, Form>()
  for (const { word, written, seen } of [...rows].sort(
    (a, b) => b.seen - a.seen || (a.written < b.written ? -1 : 1),
  )) {
    const known = byWord.get(word)
    byWord.set(word, { word, written: known?.written ?? written, seen: (known?.seen ?? 0) + seen })
  }
  return [...byWord.values()].sort((a, b) => b.seen - a.seen || (a.word < b.word ? -1 : 1))
}

/**
 * The forms of a word that people wrote, besides itself: its inflections in the languages that it is at home in.
 * @param seen words that share a base with it, in any language
 * @param languages those that are asked for; empty: all
 * @returns the most seen first, twenty at most
 */
export function pickForms(word: string, seen: readonly SeenWord[], languages: readonly string[]): Form[] {
  const homes = homeLanguages(word, seen, languages)
  return merge(seen.filter((row) => homes.has(row.language) && isFormOf(row.word, word, row.language)))
    .filter((form) => form.word !== word)
    .slice(0, mostForms)
}

/**
 * What somebody meant who typed plain letters: "espana" is España when people write that at least as often as
 * "espana". The word as it was typed is asked for all the same.
 * @param variants words with letters of their own that are spelled so without them
 * @param timesTyped how often the word is seen exactly as typed
 */
export function pickPlainVariants(typed: string, variants: readonly SeenWord[], timesTyped: number): Form[] {
  return merge(variants.filter(({ word }) => isPlainlyTyped(word, typed)))
    .filter((form) => form.seen >= timesTyped)
    .slice(0, mostForms)
}
