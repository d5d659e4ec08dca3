import type { TextRange } from '../text/find-matches.ts'

/** UTF-16 units of a quotation, and how many of them stand before what matched. */
const longest = 320
const before = 80

export interface Excerpt {
  readonly text: string
  /** Ranges of the excerpt's own text. */
  readonly matches: readonly TextRange[]
}

const space = /\s/u
const lowSurrogate = /[\uDC00-\uDFFF]/u

/** The nearest place at or after `place` (before `limit`) where a word begins; where there are no spaces, `place`. */
function wordStart(text: string, place: number, limit: number): number {
  for (let at = place; at < limit; at++) if (space.test(text[at] ?? '')) return at + 1
  return lowSurrogate.test(text[place] ?? '') ? place + 1 : place
}

function wordEnd(text: string, place: number, limit: number): number {
  for (let at = place; at > limit; at--) if (space.test(text[at] ?? '')) return at
  return lowSurrogate.test(text[place] ?? '') ? place - 1 : place
}

/**
 * The part of a post that is quoted: all of a short text, else some lines round the first match, cut between words
 * where the script has spaces and never inside a character.
 * @param matches ranges of `text`, in order
 * @example excerptOf('long ... vacuna ... long', [[9, 15]]).text // '… vacuna …' with the words round it
 */
export function excerptOf(text: string, matches: readonly TextRange[]): Excerpt {
  if (text.length <= longest) return { text, matches }
  const [first] = matches
  const middle = first?.[0] ?? 0
  const wanted = Math.max(0, Math.min(middle - before, text.length - longest))
  const start = wanted === 0 ? 0 : wordStart(text, wanted, Math.max(wanted, Math.min(middle, wanted + 40)))
  const furthest = Math.min(text.length, start + longest)
  const firstEnd = Math.min(first?.[1] ?? start, furthest)
  const end = furthest === text.length ? furthest : wordEnd(text, furthest, Math.max(firstEnd, furthest - 40))
  const lead = start > 0 ? '…' : ''
  const shift = lead.length - start
  return {
    text: `${lead}${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}`,
    matches: matches
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
  }
}
