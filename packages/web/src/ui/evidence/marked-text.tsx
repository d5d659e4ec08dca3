import { piecesOf, type Span } from './cut-around-match.ts'

interface MarkedTextProps {
  readonly text: string
  readonly matches: readonly Span[]
}

/** Somebody's words, with what matched under the highlighter. */
export function MarkedText({ text, matches }: MarkedTextProps) {
  let at = 0
  return piecesOf(text, matches).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.isMatch ? <mark key={key}>{piece.text}</mark> : piece.text
  })
}
