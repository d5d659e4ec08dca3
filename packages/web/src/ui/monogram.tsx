import styles from './monogram.module.css'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Vowels that Thai and Lao write before the consonant they follow. */
const leadingVowel = /^[\u0e40-\u0e44\u0ec0-\u0ec4]/

/**
 * The letter a name is known by. Thai puts some vowels first; the consonant after them is the initial.
 * @example initialOf('@camille') // 'C'
 * @example initialOf('เมล็ด') // 'ม'
 */
export function initialOf(name: string): string {
  for (const { segment } of graphemes.segment(name)) {
    const letter = segment.normalize('NFC')
    if (/[\p{L}\p{N}]/u.test(letter) && !leadingVowel.test(letter))
      return [...letter.toLocaleUpperCase()][0] ?? '?'
  }
  return '?'
}

export function Monogram({ name, size = 40 }: { readonly name: string; readonly size?: 40 | 64 }) {
  return (
    <span className={styles.monogram} data-size={size} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}
