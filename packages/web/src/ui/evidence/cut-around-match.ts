export type Span = readonly [start: number, end: number]

export interface Piece {
  readonly text: string
  readonly isMatch: boolean
}

/** Ranges in order, inside the text, without overlap. */
function cleanSpans(spans: readonly Span[], length: number): Span[] {
  const clean: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(0, start)
    const to = Math.min(length, end)
    if (to <= from) continue
    const last = clean.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else clean.push([from, to])
  }
  return clean
}

/**
 * A text cut into what matched and what did not; the pieces joined give the text back.
 * @example piecesOf('two knives', [[4, 10]]) // [{ text: 'two ', isMatch: false }, { text: 'knives', isMatch: true }]
 */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of cleanSpans(spans, text.length)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false })
    pieces.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false })
  return pieces
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The nearest start of a word at or after a position, so that a quote never begins inside a syllable. */
function wordStart(text: string, position: number): number {
  if (position <= 0) return 0
  const near = text.slice(position, position + 60)
  for (const { index, isWordLike } of words.segment(text.slice(Math.max(0, position - 40), position + 60))) {
    const at = Math.max(0, position - 40) + index
    if (isWordLike && at >= position) return at
  }
  return position + near.length
}

interface Cut {
  /** Characters kept, about. */
  readonly length: number
  /** Characters that are surely seen: a match beyond them moves to the front. */
  readonly seen: number
}

/**
 * A part of a text that shows its first match. Begins with the text if the match is seen there, else a few words
 * before it, after an ellipsis; ends on a whole grapheme.
 */
export function cutAroundMatch(
  text: string,
  spans: readonly Span[],
  { length, seen }: Cut,
): { text: string; spans: Span[] } {
  const [first] = cleanSpans(spans, text.length)
  const lead = Math.round(seen / 3)
  const start = first && first[1] > seen ? Math.min(first[0], wordStart(text, first[0] - lead)) : 0
  let end = start
  for (const { index, segment } of graphemes.segment(text.slice(start, start + length * 2))) {
    if (index >= length) break
    end = start + index + segment.length
  }
  const before = start > 0 ? '… ' : ''
  const after = end < text.length ? '…' : ''
  const moved = spans
    .map(([from, to]): Span => [from - start + before.length, Math.min(to, end) - start + before.length])
    .filter(([from, to]) => from >= before.length && to > from)
  return { text: before + text.slice(start, end) + after, spans: moved }
}
