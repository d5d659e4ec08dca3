import { fold } from '../../text/fold.ts'
import { type Statement, sideWhen } from './statement.ts'
import type { StatementList } from './statement-lists.ts'

interface Run extends Statement {
  readonly end: number
}

/** Statements of a language that writes without spaces: letters in a row, of those that overlap the longest. */
export function findStatementRuns(text: string, { runs, negations, conditions }: StatementList): Statement[] {
  const whole = fold(text)
  const found: Run[] = runs.flatMap((entry) => {
    const [letters = ''] = entry.words
    return placesOf(whole, letters).flatMap((start) => {
      const before = whole.slice(0, start)
      const clause = before.slice(before.search(/\S*$/u))
      const side = sideWhen(
        [...negations].some((word) => before.endsWith(word)),
        entry,
      )
      const isSupposed = conditions.some(([word = '']) => clause.includes(word))
      return side === null || isSupposed
        ? []
        : [{ kind: entry.kind, side, start, end: start + letters.length }]
    })
  })
  let reached = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap(({ end, ...statement }) => {
      if (statement.start < reached) return []
      reached = end
      return [statement]
    })
}

function placesOf(text: string, letters: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length))
    places.push(at)
  return places
}
