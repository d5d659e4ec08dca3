const marks = /\p{M}/gu
const spelledPlainly: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  ı: 'i',
  þ: 'th',
}
const special = new RegExp(`[${Object.keys(spelledPlainly).join('')}]`, 'gu')
const beyondAscii = /[^\p{ASCII}]/u
const latin = /^[\p{Script=Latin}\p{M}]+$/u

/**
 * A folded word without any mark on its letters, as people type it on a keyboard that lacks them. Null when the word
 * has no such letters, or is not written in Latin ones.
 * @example plainLetters('españa') // 'espana'
 * @example plainLetters('messer') // null
 */
export function plainLetters(folded: string): string | null {
  if (!beyondAscii.test(folded) || !latin.test(folded)) return null
  return folded
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => spelledPlainly[letter] ?? letter)
}

const germanPairs = /([aou])e/gu

/**
 * The keys under which words with letters of their own are looked up when somebody types plain ones: the word itself,
 * and "muenchen" as "munchen".
 */
export function plainKeys(typed: string): string[] {
  if (beyondAscii.test(typed)) return []
  return [...new Set([typed, typed.replace(germanPairs, '$1')])]
}

const withE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** Whether a word with letters of its own can be what somebody meant who typed plain ones. */
export function isPlainlyTyped(folded: string, typed: string): boolean {
  if (plainLetters(folded) === typed) return true
  return /[äöü]/u.test(folded) && folded.replace(/[äöü]/gu, (letter) => withE[letter] ?? letter) === typed
}
