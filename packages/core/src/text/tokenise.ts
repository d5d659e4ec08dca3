import { characterClass, classOf } from './character-class.ts'
import { fold } from './fold.ts'

/** One word of a text: its folded form and the UTF-16 range [start, end) of the original that it was read from. */
export interface Token {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Longer runs are keys, codes and noise; no word of a topic is that long. */
const longestWord = 100
const rememberedFolds = 50_000

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const webAddress = /(?:https?:\/\/|www\.)[^\s\u200B]*/iy
const notInWords = /[^\p{L}\p{M}\p{N}_]/gu

const folds = new Map<string, string>()

/** Folding a word with accents is dear, and people repeat their words: remembered, it is a look-up. */
function foldWord(word: string): string {
  const known = folds.get(word)
  if (known !== undefined) return known
  const folded = fold(word).replace(notInWords, '')
  if (folds.size >= rememberedFolds) folds.clear()
  folds.set(word, folded)
  return folded
}

function addressEnd(text: string, start: number): number {
  webAddress.lastIndex = start
  return webAddress.test(text) ? webAddress.lastIndex : start
}

const smallH = 0x68
const smallW = 0x77
const toSmall = 0x20
const capitalA = 0x41
const capitalZ = 0x5a
const lastAscii = 0x7f

/**
 * Calls `see` for each word of a text, in reading order. Words end at anything that is not a letter, a digit, an
 * underscore or a mark; Thai, Lao, Khmer, Burmese, Chinese and Japanese runs are cut by `Intl.Segmenter`. Web
 * addresses hold no words. Ranges are in UTF-16 units of the text as given.
 */
export function eachToken(text: string, see: (folded: string, start: number, end: number) => void): void {
  let wordStart = -1
  let wordEnd = 0
  let isUnspaced = false
  let isAscii = true
  let hasCapital = false

  const finish = () => {
    if (wordStart < 0) return
    if (isUnspaced) {
      for (const { segment, index, isWordLike } of segmenter.segment(text.slice(wordStart, wordEnd))) {
        const folded = isWordLike ? foldWord(segment) : ''
        if (folded !== '' && segment.length <= longestWord)
          see(folded, wordStart + index, wordStart + index + segment.length)
      }
    } else if (wordEnd - wordStart <= longestWord) {
      const word = text.slice(wordStart, wordEnd)
      const folded = isAscii ? (hasCapital ? word.toLowerCase() : word) : foldWord(word)
      if (folded !== '') see(folded, wordStart, wordEnd)
    }
    wordStart = -1
    isAscii = true
    hasCapital = false
  }

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const codePoint = unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit
    const width = codePoint > 0xffff ? 2 : 1
    const kind = classOf(codePoint)
    if (kind === characterClass.word || kind === characterClass.unspaced) {
      const startsUnspaced = kind === characterClass.unspaced
      if (wordStart >= 0 && startsUnspaced !== isUnspaced) finish()
      if (wordStart < 0) {
        const small = unit | toSmall
        const end = small === smallH || small === smallW ? addressEnd(text, at) : at
        if (end > at) {
          at = end
          continue
        }
        wordStart = at
        isUnspaced = startsUnspaced
      }
      wordEnd = at + width
      if (unit > lastAscii) isAscii = false
      else if (unit <= capitalZ && unit >= capitalA) hasCapital = true
    } else if (kind === characterClass.mark) {
      isAscii = false
      if (wordStart >= 0) wordEnd = at + width
    } else if (kind === characterClass.invisible) {
      isAscii = false
    } else if (kind === characterClass.separator) {
      finish()
    }
    at += width
  }
  finish()
}

/**
 * The words of a text with their places.
 * @example tokenise('¡Vacúnate ya!') // [{ folded: 'vacunate', start: 1, end: 9 }, { folded: 'ya', start: 10, end: 12 }]
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  eachToken(text, (folded, start, end) => {
    tokens.push({ folded, start, end })
  })
  return tokens
}
