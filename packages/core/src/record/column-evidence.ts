import { plainDigits } from './digits.ts'
import type { DateOrder, DecimalMark } from './mapping.ts'
import { isBuddhistYear } from './parse-day.ts'
import { evidentMark } from './parse-number-text.ts'

/** What the values of one column say about how it is written. */
export interface ColumnEvidence {
  /** Null when the column holds no dates such as 03/04/2020. */
  readonly dates: {
    /** Null when the values do not decide, or contradict each other. */
    readonly order: DateOrder | null
    readonly onlyDayFirst: number
    readonly onlyMonthFirst: number
    readonly either: number
    readonly examples: readonly string[]
  } | null
  /** Null when no number of the column has a sign in it. */
  readonly decimals: { readonly mark: DecimalMark | null; readonly examples: readonly string[] } | null
  readonly buddhistYears: { readonly rows: number; readonly examples: readonly string[] } | null
}

const numericDay = /^(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d{2})(?:\D|$)/u
const year = /(?:^|[^\d])(\d{4})(?:[^\d]|$)/u
const likeNumber = /^[+~≈]?-?\d[\d.,\s'’\u00A0\u202F]*\s*(?:\p{L}{0,12}\.?|%)$/u
const likeDate = /^\d{1,4}[-/. ]\S/u
const mostExamples = 3

function orderOf(onlyDayFirst: number, onlyMonthFirst: number): DateOrder | null {
  if (onlyDayFirst > 0 && onlyMonthFirst === 0) return 'day-first'
  return onlyMonthFirst > 0 && onlyDayFirst === 0 ? 'month-first' : null
}

/**
 * Looks at all values of a column, because one value alone does not say how it is meant: 03/04/2020 is decided by the
 * 25/12/2020 that stands elsewhere in the column.
 */
export function createColumnEvidence() {
  let onlyDayFirst = 0
  let onlyMonthFirst = 0
  let either = 0
  const dates: string[] = []
  let commas = 0
  let points = 0
  const numbers: string[] = []
  let buddhist = 0
  const buddhistExamples: string[] = []
  const keep = (examples: string[], text: string) => {
    if (examples.length < mostExamples && !examples.includes(text)) examples.push(text)
  }

  function addDate(text: string): void {
    const found = numericDay.exec(text)
    if (found === null) return
    const one = Number(found[1])
    const other = Number(found[3])
    if (one < 1 || other < 1 || (one > 12 && other > 12) || one > 31 || other > 31) return
    if (one > 12) onlyDayFirst++
    else if (other > 12) onlyMonthFirst++
    else either++
    keep(dates, text)
  }

  return {
    add(value: unknown): void {
      if (typeof value !== 'string' || value === '' || value.length > 80) return
      const text = plainDigits(value.trim())
      addDate(text)
      if (isBuddhistYear(Number(year.exec(text)?.[1] ?? 0)) && likeDate.test(text)) {
        buddhist++
        keep(buddhistExamples, value)
      }
      if (!/[.,]/u.test(text) || !likeNumber.test(text)) return
      const mark = evidentMark(text.replace(/\s*%$/u, ''))
      if (mark === 'comma') commas++
      if (mark === 'point') points++
      keep(numbers, value)
    },
    finish(): ColumnEvidence {
      const order = orderOf(onlyDayFirst, onlyMonthFirst)
      const mark = commas > 0 && points === 0 ? 'comma' : points > 0 && commas === 0 ? 'point' : null
      return {
        dates:
          onlyDayFirst + onlyMonthFirst + either === 0
            ? null
            : { order, onlyDayFirst, onlyMonthFirst, either, examples: dates },
        decimals: numbers.length === 0 ? null : { mark, examples: numbers },
        buddhistYears: buddhist === 0 ? null : { rows: buddhist, examples: buddhistExamples },
      }
    },
  }
}
