import { fold } from '../text/fold.ts'
import { type ReputationKind, reputationWords } from './reputation-words.ts'

/** One fact that speaks for somebody's standing, in the words in which it was given. */
export interface ReputationEvidence {
  readonly kind: ReputationKind
  /** As they stand in the profile. */
  readonly quote: string
}

/** UTF-16 units round the word that is found, so that the quotation can be understood. */
const context = 40

/** Whether a character belongs to a word; scripts without spaces never end one. */
const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const withoutSpaces = /\p{Script=Thai}/u

function standsAlone(text: string, from: number, to: number): boolean {
  if (withoutSpaces.test(text.slice(from, to))) return true
  return !wordCharacter.test(text[from - 1] ?? ' ') && !wordCharacter.test(text[to] ?? ' ')
}

/** Each character is folded once: ten thousand profiles are made of the same few hundred. */
const foldedUnits = new Map<string, string>()

function foldUnit(unit: string): string {
  const known = foldedUnits.get(unit)
  if (known !== undefined) return known
  const plain = fold(unit)
  const folded = plain.length === 1 ? plain : unit
  foldedUnits.set(unit, folded)
  return folded
}

/** Lower case without accents, character by character, so that places in it are places in the text. */
function foldInPlace(text: string): string {
  let folded = ''
  for (const unit of text.split('')) folded += foldUnit(unit)
  return folded
}

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

function quoteRound(text: string, from: number, to: number): string {
  const breaks = /[|•·\n\r;]/u
  let start = from
  while (start > 0 && from - start < context && !breaks.test(text[start - 1] ?? '')) start--
  let end = to
  while (end < text.length && end - to < context && !breaks.test(text[end] ?? '')) end++
  // Never half a word at either end.
  if (start > 0 && wordCharacter.test(text[start - 1] ?? '')) {
    while (start < from && !/\s/u.test(text[start] ?? '')) start++
  }
  if (end < text.length && wordCharacter.test(text[end] ?? '')) {
    while (end > to && !/\s/u.test(text[end - 1] ?? '')) end--
  }
  return text.slice(start, end).trim()
}

/** A kind of words that is found in a profile, in the words round it. */
export interface FoundWords<Kind> {
  readonly kind: Kind
  readonly quote: string
}

/**
 * Makes a search through profiles out of lists of words: whole words, whatever their case and accents.
 * @returns a function from a profile to at most one finding of each kind, in the order of kinds
 */
export function findWordsInProfile<Kind>(
  kinds: readonly (readonly [kind: Kind, words: readonly string[]])[],
): (profile: string) => FoundWords<Kind>[] {
  const soughtWords = kinds.map(([kind, words]) => ({
    kind,
    words: words.map((word) => foldInPlace(word.normalize('NFC'))),
  }))
  // One look for all words at once: most profiles hold none.
  const anyWord = new RegExp(soughtWords.flatMap(({ words }) => words.map(escaped)).join('|'))
  return (profile) => {
    const text = profile.normalize('NFC')
    const folded = foldInPlace(text)
    if (!anyWord.test(folded)) return []
    return soughtWords.flatMap(({ kind, words }) => {
      for (const sought of words) {
        for (let from = folded.indexOf(sought); from >= 0; from = folded.indexOf(sought, from + 1)) {
          const to = from + sought.length
          if (standsAlone(folded, from, to)) return [{ kind, quote: quoteRound(text, from, to) }]
        }
      }
      return []
    })
  }
}

/**
 * Facts in a profile that speak for somebody's standing: at most one of each kind, quoted. It reads what people say of
 * themselves and cannot tell whether it is true: that is why the quotation is always shown.
 * @param profile name and bio, as given
 * @returns one for each kind that is found, in the order of kinds
 * Method: docs/methods/reputation.md
 * @example findReputation('Chef. Auteure de « Lames », prof à Lyon') // [{ kind: 'book', ... }, { kind: 'title', ... }, ...]
 */
export const findReputation: (profile: string) => ReputationEvidence[] = findWordsInProfile(
  reputationWords.map(({ kind, words }) => [kind, words]),
)
