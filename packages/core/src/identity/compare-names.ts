import { fold } from '../text/fold.ts'
import { plainLetters } from '../text/plain-letters.ts'

/** The words of a name as they are compared: without accents and signs, in lower case. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => plainLetters(word) ?? word)
}

/** A word stands for another when they are equal, or when one is the other's initial. */
const standsFor = (one: string, other: string) =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other))

/**
 * How alike two names are, whatever the order of their words: share of all words that have a counterpart, an initial
 * counting half. Null when one is empty.
 * @returns 0 to 1
 * @example compareNames('García, Ana', 'Ana Garcia') // 1
 * @example compareNames('A. Garcia', 'Ana García') // 0.75
 */
export function compareNames(a: string, b: string): number | null {
  const [short, long] = [nameWords(a), nameWords(b)].sort((one, other) => one.length - other.length) as [
    string[],
    string[],
  ]
  if (short.length === 0) return null
  const left = [...long]
  let found = 0
  for (const word of [...short].sort((one, other) => other.length - one.length)) {
    const exact = left.indexOf(word)
    const at = exact >= 0 ? exact : left.findIndex((other) => standsFor(word, other))
    if (at < 0) continue
    found += exact >= 0 ? 1 : 0.5
    left.splice(at, 1)
  }
  return found / long.length
}
