import { fold } from '../text/fold.ts'
import { plainLetters } from '../text/plain-letters.ts'

/** What people put round their name when the name itself is taken, or to say that it is really them. */
const affixes = ['official', 'oficial', 'officiel', 'real', 'the', 'iam', 'its', 'soy', 'hq', 'tv']

/**
 * What is left of a handle when one looks past how networks make people spell it: letters alone, without accents, in
 * lower case, without an "official" at either end. Empty when there is no letter at all.
 * @example handleLetters('@Ana.Knives_92') // 'anaknives'
 * @example handleLetters('anaknivesoficial') // 'anaknives'
 */
export function handleLetters(handle: string): string {
  const folded = fold(handle.trim().replace(/^@+/, ''))
  const letters = (plainLetters(folded.replace(/[^\p{L}\p{M}]/gu, '')) ?? folded).replace(
    /[^\p{L}\p{M}]/gu,
    '',
  )
  for (const affix of affixes) {
    if (letters.length - affix.length < 4) continue
    if (letters.endsWith(affix)) return letters.slice(0, -affix.length)
    if (letters.startsWith(affix)) return letters.slice(affix.length)
  }
  return letters
}
