import type { DateOrder } from './mapping.ts'
import { monthOf } from './month-names.ts'

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A day, and what stands behind it: a time, as a rule. */
export type ParsedDay = { readonly day: Day; readonly rest: string } | 'ambiguous' | null

/** Years from here on are counted as in Thailand: 2569 is 2026. */
const leastBuddhistYear = 2400
const buddhistYears = 543

export const isBuddhistYear = (year: number) => year >= leastBuddhistYear && year < 2700

/**
 * The year that somebody wrote. Two digits are of this century where that is not in the future, else of the Thai
 * calendar: in 2026, 26 is 2026 and 69 is 2569, which is 2026 too.
 */
function fullYear(text: string, thisYear: number): number {
  const year = Number(text)
  if (text.length > 2) return isBuddhistYear(year) ? year - buddhistYears : year
  if (2000 + year <= thisYear) return 2000 + year
  const buddhist = 2500 + year - buddhistYears
  return buddhist <= thisYear ? buddhist : 1900 + year
}

const isReal = ({ year, month, day }: Day) =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

const behind = '(?:[T,\\s]+(.*))?$'
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${behind}`, 'isu')
const compact = /^(\d{4})(\d{2})(\d{2})(?:T(.*))?$/u
const numeric = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${behind}`, 'isu')

const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|mie|jue|vie|sáb|sab|dom|mo|di|mi|do|fr|sa|so|seg|ter|qua|qui|sex|วัน)[^\s\d,]*[,.]?\s+(?=\D*\d)/iu
const dayThenMonth =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?([\p{L}\p{M}][\p{L}\p{M}.]*)[\s,-]+(?:de[l]?\s+)?(?:พ\.?ศ\.?\s*|ค\.?ศ\.?\s*)?(\d{4}|\d{2})(?:[,\s]+(?:à|at|um|a las|às|เวลา|-)?\s*(.*))?$/isu
const monthThenDay =
  /^([\p{L}\p{M}][\p{L}\p{M}.]*)[\s-]+(\d{1,2})(?:st|nd|rd|th)?[,\s-]+(\d{4})(?:[,\s]+(?:at|-)?\s*(.*))?$/isu
/** As X writes them: Oct 10 20:19:24 +0000 2018, behind the day of the week. */
const networkStyle = /^([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2} [+-]\d{4}) (\d{4})$/u

function made(day: Day, rest: string | undefined): ParsedDay {
  return isReal(day) ? { day, rest: rest ?? '' } : null
}

function parseNumeric(found: RegExpExecArray, order: DateOrder | null, thisYear: number): ParsedDay {
  const [, one = '', sign, other = '', yearText = '', rest] = found
  const year = fullYear(yearText, thisYear)
  const dayFirst = { year, month: Number(other), day: Number(one) }
  const monthFirst = { year, month: Number(one), day: Number(other) }
  // With points, every language that writes so puts the day first.
  if (sign === '.' || order === 'day-first') return made(dayFirst, rest)
  if (order === 'month-first') return made(monthFirst, rest)
  return isReal(dayFirst) || isReal(monthFirst) ? 'ambiguous' : null
}

function parseNamed(text: string, thisYear: number): ParsedDay {
  const network = networkStyle.exec(text)
  if (network) {
    const month = monthOf(network[1] ?? '')
    return month === null
      ? null
      : made({ year: Number(network[4]), month, day: Number(network[2]) }, network[3])
  }
  const first = dayThenMonth.exec(text)
  if (first) {
    const month = monthOf(first[2] ?? '')
    return month === null
      ? null
      : made({ year: fullYear(first[3] ?? '', thisYear), month, day: Number(first[1]) }, first[4])
  }
  const second = monthThenDay.exec(text)
  if (second === null) return null
  const month = monthOf(second[1] ?? '')
  return month === null
    ? null
    : made({ year: fullYear(second[3] ?? '', thisYear), month, day: Number(second[2]) }, second[4])
}

/**
 * The day at the beginning of a text. 03/04/2020 is ambiguous unless `order` says which way round it is meant, also
 * when only one way gives a real day: what a column means is decided for all its rows, not for each.
 * @param thisYear what a year of two digits is compared with
 */
export function parseDay(text: string, order: DateOrder | null, thisYear: number): ParsedDay {
  const ordered = yearFirst.exec(text)
  if (ordered) {
    const day = {
      year: fullYear(ordered[1] ?? '', thisYear),
      month: Number(ordered[3]),
      day: Number(ordered[4]),
    }
    return made(day, ordered[5])
  }
  const joined = compact.exec(text)
  if (joined) {
    const day = {
      year: fullYear(joined[1] ?? '', thisYear),
      month: Number(joined[2]),
      day: Number(joined[3]),
    }
    return made(day, joined[4])
  }
  const found = numeric.exec(text)
  if (found) return parseNumeric(found, order, thisYear)
  // As it stands first: "mars 25, 2020" does not begin with mardi.
  return parseNamed(text, thisYear) ?? parseNamed(text.replace(weekday, ''), thisYear)
}
