import { plainDigits } from './digits.ts'
import type { DateOrder } from './mapping.ts'

const numericDay = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?=\D|$)/u

/**
 * A date whose day and month are figures, turned into the one way in which everybody reads it; other texts stay as
 * they are. Between points the day comes first already.
 * @example orderedDate('03/04/2020 10:00', 'month-first') // '4.3.2020 10:00'
 */
export function orderedDate(text: string, order: DateOrder): string {
  return plainDigits(text.trim()).replace(numericDay, (_, one: string, _sign, other: string, year: string) =>
    order === 'day-first' ? `${one}.${other}.${year}` : `${other}.${one}.${year}`,
  )
}
