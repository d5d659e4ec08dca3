import type { FieldSource, Mapping } from './mapping.ts'
import { orderedDate } from './ordered-date.ts'
import { parseList } from './parse-list.ts'
import { parseNumberText } from './parse-number-text.ts'
import { readPerson } from './read-person.ts'
import { topLevelNames } from './record-fields.ts'
import { isRejectionColumn } from './rejection-columns.ts'

export type Row = Readonly<Record<string, unknown>>

/** A row in the shape of a record, and what the record has no field for. */
export interface MappedRow {
  readonly record: Row
  readonly aside: Row
}

/** Patterns look at the beginning of a value only: addresses and dates are short, and no pattern may take long. */
const matchedCharacters = 500

function valueAt(row: Row, path: string): unknown {
  if (Object.hasOwn(row, path)) return row[path]
  if (!path.includes('.')) return undefined
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      row,
    )
}

const isNothing = (value: unknown) => value === undefined || value === null || value === ''

type ReadField = (row: Row) => unknown

function compileSource(source: FieldSource): {
  readonly read: ReadField
  readonly columns: readonly string[]
} {
  if (typeof source === 'string') return { read: (row) => valueAt(row, source), columns: [source] }
  if ('value' in source) return { read: () => source.value, columns: [] }
  const columns = typeof source.from === 'string' ? [source.from] : source.from
  const empty = new Set(source.empty)
  // Without the flag u: only then can V8 run a pattern in time that grows with the text and no faster.
  const pattern = source.match === undefined ? null : new RegExp(source.match)
  const readColumns = (row: Row) => {
    for (const column of columns) {
      const value = valueAt(row, column)
      if (isNothing(value) || (typeof value === 'string' && empty.has(value.trim()))) continue
      if (pattern !== null) {
        const found = pattern.exec(String(value).slice(0, matchedCharacters))
        const part = found?.[1] ?? found?.[0]
        if (isNothing(part)) continue
        return part
      }
      const meant = typeof value === 'string' ? meaningOf(value, source) : value
      if (meant !== undefined) return meant
    }
    return undefined
  }
  const read =
    source.otherwise === undefined ? readColumns : (row: Row) => readColumns(row) ?? source.otherwise
  return { read, columns }
}

/** What a text means under the rules of its column. Undefined where it does not say what is asked. */
function meaningOf(text: string, rules: Exclude<FieldSource, string | { value: unknown }>): unknown {
  if (rules.as === 'platform') return readPerson(text)?.platform ?? undefined
  if (rules.as === 'handle') return readPerson(text)?.handle ?? text
  if (rules.dateOrder !== undefined) return orderedDate(text, rules.dateOrder)
  if (rules.decimalMark !== undefined) return parseNumberText(text, rules.decimalMark) ?? text
  if (rules.list !== undefined) return parseList(text, rules.list) ?? text
  return text
}

/**
 * Makes a mapping ready for many rows. Columns that it does not use are put aside, not lost.
 * @example compileMapping({ kind: 'posts', fields: { 'metrics.likes': 'hearts' } })({ hearts: 3, mood: 'good' })
 * // { record: { metrics: { likes: 3 } }, aside: { mood: 'good' } }
 */
export function compileMapping(mapping: Mapping): (row: Row) => MappedRow {
  const fields = Object.entries(mapping.fields).map(([name, source]) => ({
    path: name.split('.'),
    ...compileSource(source),
  }))
  const used = new Set(
    fields.flatMap((field) => field.columns.flatMap((column) => [column, column.split('.')[0] ?? column])),
  )
  return (row) => {
    const record: Record<string, unknown> = {}
    for (const { path, read } of fields) {
      const value = read(row)
      if (value === undefined) continue
      const [first = '', second] = path
      if (second === undefined) record[first] = value
      else {
        const nested = record[first]
        if (typeof nested === 'object' && nested !== null) Reflect.set(nested, second, value)
        else record[first] = { [second]: value }
      }
    }
    return { record, aside: pick(row, (name) => !used.has(name)) }
  }
}

/** For rows that are records already: splits what a record has fields for from what is kept aside. */
export function createRecordSplit(kind: Mapping['kind']): (row: Row) => MappedRow {
  const names = topLevelNames(kind)
  return (row) => ({ record: row, aside: pick(row, (name) => !names.has(name)) })
}

function pick(row: Row, isWanted: (name: string) => boolean): Row {
  const picked: Record<string, unknown> = {}
  for (const name in row) {
    if (isWanted(name) && !isNothing(row[name]) && !isRejectionColumn(name)) picked[name] = row[name]
  }
  return picked
}
