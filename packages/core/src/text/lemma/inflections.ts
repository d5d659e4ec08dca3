import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import type { Inflection } from './inflection.ts'
import { italian } from './italian.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** The languages whose inflections Relais knows. */
export const inflections: Readonly<Record<string, Inflection>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
}

const shortestBase = 3
const longestWord = 40
const lettersOnly = /^\p{L}+$/u

/** Whether a folded word of this language can have other forms: it is made of letters and is no function word. */
export function canInflect(word: string, language: string): boolean {
  const inflection = inflections[language]
  return (
    inflection !== undefined &&
    word.length >= shortestBase &&
    word.length <= longestWord &&
    lettersOnly.test(word) &&
    !inflection.functionWords.has(word)
  )
}

function kept(word: string, found: readonly string[], { functionWords }: Inflection): string[] {
  const bases = found.filter((base) => base.length >= shortestBase && !functionWords.has(base))
  return [...new Set([word, ...bases])]
}

/**
 * Under which words a word is found: itself and everything that it may be a form of. Some do not exist.
 * @param word folded
 * @example keysOf('couteaux', 'fr') // ['couteaux', 'couteau']
 */
export function keysOf(word: string, language: string): string[] {
  const inflection = inflections[language]
  if (inflection === undefined || !canInflect(word, language)) return []
  return kept(word, [...inflection.singulars(word), ...inflection.bases(word)], inflection)
}

/**
 * Which words' forms somebody wants who asks for this word: its own and, when it may be a plural, its singular's. Not
 * its base's: who asks for "running" does not want "ran".
 */
export function askedKeys(word: string, language: string): string[] {
  const inflection = inflections[language]
  if (inflection === undefined || !canInflect(word, language)) return []
  return kept(word, inflection.singulars(word), inflection)
}

/** Whether somebody who asks for `asked` also wants `word`. Both folded. */
export function isFormOf(word: string, asked: string, language: string): boolean {
  const keys = askedKeys(asked, language)
  return keysOf(word, language).some((key) => keys.includes(key))
}
