import { titleEnd } from '@relais/core/text/extract-terms'
import { inflections, keysOf } from '@relais/core/text/lemma/inflections'
import { plainLetters } from '@relais/core/text/plain-letters'
import { eachToken } from '@relais/core/text/tokenise'
import type { UnderstoodWords } from '@relais/core/text/understand-post'

/** What of a post its words are collected from. */
export interface WordSource {
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly words: Pick<UnderstoodWords, 'terms' | 'mentions'>
}

/** One row of the table `word_form`. */
export interface WordRow {
  readonly [column: string]: unknown
  readonly kind: string
  readonly key: string
  readonly word: string
  readonly written: string
  readonly seen: number
}

/** Under this kind a word is filed by its letters without their marks. */
export const plainKind = 'plain'

/** Under this kind German words are filed by their letters from last to first, so that compounds are found by their end. */
export const germanTailKind = 'de-tail'
/** No compound has fewer letters. */
const shortestCompound = 7

export const backwards = (word: string) => [...word].reverse().join('')

/** Words counted at once; beyond them counting starts again, so that long imports do not fill the memory. */
const remembered = 1_000_000
const lastAscii = 0x7f
/** Hashtags, mentions, and the mark between a title and a text. */
const notWords = new Set(['#', '@', titleEnd].map((sign) => sign.charCodeAt(0)))

/** 1, 4, 16, 64 ...: seldom enough to write, and near enough to compare. */
function isPowerOfFour(count: number): boolean {
  return (count & (count - 1)) === 0 && (count & 0x55555555) !== 0
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > lastAscii) return false
  return true
}

/** A word as this text writes it, in small letters; folding may have dropped its accents. */
function spellingIn({ title, text }: WordSource, folded: string): string {
  let found: string | null = null
  eachToken(`${title}\n${text}`, (word, start, end) => {
    if (found === null && word === folded) found = `${title}\n${text}`.slice(start, end)
  })
  return (found ?? folded).normalize('NFC').toLowerCase()
}

/**
 * Collects the words of an import, so that a topic's word finds its other forms. A word is told again when it has been
 * seen four times as often; the numbers only grow, so that an import done twice says the same.
 */
export function createWordCollector() {
  const counts = new Map<string, Map<string, number>>()
  let size = 0
  let pending: WordRow[] = []

  function tell(post: WordSource, word: string, seen: number): void {
    const { lang } = post
    const plain = isAscii(word) ? null : plainLetters(word)
    const keys = keysOf(word, lang)
    if (keys.length === 0 && plain === null) return
    const isPlainText = isAscii(post.text) && isAscii(post.title)
    const written = isPlainText ? word : spellingIn(post, word)
    for (const key of keys) {
      pending.push({ kind: lang, key, word, written, seen })
      if (lang === 'de' && key.length >= shortestCompound)
        pending.push({ kind: germanTailKind, key: backwards(key), word, written, seen })
    }
    if (plain !== null) pending.push({ kind: plainKind, key: plain, word, written, seen })
  }

  return {
    /** Takes note of a post's words. Hashtags and the names of people are no words. */
    see(post: WordSource): void {
      const { terms, mentions } = post.words
      const names =
        mentions.length === 0 ? null : new Set(mentions.map((name) => name.replace(/^@/, '').toLowerCase()))
      const functionWords = inflections[post.lang]?.functionWords
      const known = counts.get(post.lang) ?? new Map<string, number>()
      counts.set(post.lang, known)
      for (const word of terms) {
        if (notWords.has(word.charCodeAt(0))) continue
        const count = (known.get(word) ?? 0) + 1
        known.set(word, count)
        if (!isPowerOfFour(count)) continue
        if (count === 1) size++
        if (!names?.has(word) && !functionWords?.has(word)) tell(post, word, count)
      }
      if (size > remembered) {
        counts.clear()
        size = 0
      }
    },
    /** What is new since the last time. */
    drain(): readonly WordRow[] {
      const rows = pending
      pending = []
      return rows
    },
  }
}
