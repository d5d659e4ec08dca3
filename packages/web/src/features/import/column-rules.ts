import type { DateOrder, DecimalMark } from '@relais/core/record/mapping'
import type { Mapping } from '@relais/server/import/import.schema'
import { fieldsOfColumn } from './fields-of-column.ts'

interface ColumnRules {
  readonly dateOrder?: DateOrder
  readonly decimalMark?: DecimalMark
}

/** A mapping in which every field read from a column reads its dates or numbers so. */
export function withColumnRules(mapping: Mapping, column: string, rules: ColumnRules): Mapping {
  const fields = { ...mapping.fields }
  for (const field of fieldsOfColumn(mapping, column)) {
    const source = fields[field]
    if (typeof source === 'string') fields[field] = { from: source, ...rules }
    else if (source && 'from' in source) fields[field] = { ...source, ...rules }
  }
  return { ...mapping, fields }
}

/** How the fields read from a column mean their dates and numbers; null where nobody said. */
export function rulesOfColumn(
  mapping: Mapping,
  column: string,
): { dateOrder: DateOrder | null; decimalMark: DecimalMark | null } {
  const sources = fieldsOfColumn(mapping, column).map((field) => mapping.fields[field])
  const withRules = sources.filter((source) => typeof source === 'object' && 'from' in source)
  return {
    dateOrder: withRules.find(({ dateOrder }) => dateOrder)?.dateOrder ?? null,
    decimalMark: withRules.find(({ decimalMark }) => decimalMark)?.decimalMark ?? null,
  }
}

/** Years that only the Buddhist calendar counts: 2569 is 2026. */
const firstBuddhistYear = 2400
const buddhistYears = 543
const dayForm = /^\s*(\d{1,2})\D(\d{1,2})\D(\d{4})/

/**
 * What a date of doubtful order is under each of them, as a calendar day; null where that order has no such day.
 * @example readBothWays('03/04/2020') // { 'day-first': '2020-04-03', 'month-first': '2020-03-04' }
 */
export function readBothWays(text: string): Record<DateOrder, string | null> | null {
  const found = dayForm.exec(text)
  if (!found) return null
  const [, first = '', second = '', written = ''] = found
  const year = Number(written) >= firstBuddhistYear ? String(Number(written) - buddhistYears) : written
  const iso = (month: string, dayOfMonth: string) => {
    const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
    const date = new Date(`${day}T00:00:00Z`)
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? null : day
  }
  return { 'day-first': iso(second, first), 'month-first': iso(first, second) }
}

const sizes: Readonly<Record<string, number>> = { '': 1, k: 1_000, m: 1_000_000 }

/**
 * What a number is when a sign stands before its decimals and the other one between its thousands; k and M multiply.
 * @example readNumber('12,5 k', 'comma') // 12_500
 */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const [decimal, thousands] = mark === 'comma' ? [',', '.'] : ['.', ',']
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '')
  // A sign between thousands has three digits behind it.
  if (
    bare.includes(thousands) &&
    !bare
      .split(thousands)
      .slice(1)
      .every((part) => /^\d{3}(?!\d)/.test(part))
  )
    return null
  const plain = bare.replaceAll(thousands, '').replace(decimal, '.')
  const [, digits, size = ''] = /^(-?\d+(?:\.\d+)?)([km]?)$/i.exec(plain) ?? []
  return digits === undefined ? null : Number(digits) * (sizes[size.toLowerCase()] ?? 1)
}
