/** What a character does to the word that is being read. */
export const characterClass = {
  /** ends a word */
  separator: 0,
  /** begins or continues a word */
  word: 1,
  /** part of a script that writes words without spaces between them */
  unspaced: 2,
  /** belongs to the word before it, and begins none */
  mark: 3,
  /** says how to draw, not what is written: neither ends a word nor belongs to it */
  invisible: 4,
} as const
export type CharacterClass = (typeof characterClass)[keyof typeof characterClass]

const unspacedLetters =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u
const letterOrDigit = /[\p{L}\p{N}_]/u
const mark = /\p{M}/u
/** Joiners, direction marks, soft hyphens; not the zero width space, which separates words in some scripts. */
const invisible =
  /[\u00AD\u061C\u200C-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Variation_Selector}]/u

function classify(character: string): CharacterClass {
  if (unspacedLetters.test(character) && /[\p{L}\p{M}\p{N}]/u.test(character)) return characterClass.unspaced
  if (letterOrDigit.test(character)) return characterClass.word
  if (invisible.test(character)) return characterClass.invisible
  if (mark.test(character)) return characterClass.mark
  return characterClass.separator
}

const notYetKnown = 255
const blockSize = 256
const firstPictograph = 0x1f000
const lastPictograph = 0x1faff
const basicPlane = new Uint8Array(0x10000).fill(notYetKnown)

function classifyBlock(code: number): void {
  const start = code - (code % blockSize)
  for (let each = start; each < start + blockSize; each++) {
    const isSurrogate = each >= 0xd800 && each <= 0xdfff
    basicPlane[each] = isSurrogate ? characterClass.separator : classify(String.fromCharCode(each))
  }
}

/**
 * Class of a code point. Looked up in a table that fills as scripts are met, because a property regular expression
 * on every character costs more than all other work on a text.
 */
export function classOf(codePoint: number): CharacterClass {
  if (codePoint >= firstPictograph && codePoint <= lastPictograph) return characterClass.separator
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint))
  if (basicPlane[codePoint] === notYetKnown) classifyBlock(codePoint)
  return basicPlane[codePoint] as CharacterClass
}
