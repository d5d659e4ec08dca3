/** Vowels that Thai and Lao write before the consonant they follow. */
const leadingVowel = /^[\u0e40-\u0e44\u0ec0-\u0ec4]/

/**
 * The letter a name is known by. Thai puts some vowels first; the consonant after them is the initial.
 * @example initialOf('@camille') // 'C'
 * @example initialOf('เมล็ด') // 'ม'
 */
export function initialOf(name: string): string {
  for (const letter of name.normalize('NFC')) {
    if (/[\p{L}\p{N}]/u.test(letter) && !leadingVowel.test(letter)) return letter.toLocaleUpperCase()
  }
  return '?'
}
