const onlyDigits = /^[\p{N}_]+$/u
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Whether a word is long enough to name something, and no number. Scripts that write words without spaces say more in
 * a letter: there two are enough.
 * @example isName('sp', 4) // false
 * @example isName('วัคซีน', 4) // true
 */
export function isName(word: string, fewestLetters: number): boolean {
  return !onlyDigits.test(word) && [...word].length >= (unspaced.test(word) ? 2 : fewestLetters)
}
