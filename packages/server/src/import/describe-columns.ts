import { type ColumnEvidence, createColumnEvidence } from '@relais/core/record/column-evidence'
import { isRateName } from '@relais/core/record/rate-names'
import type { FileColumn } from '@relais/core/record/suggest-mapping'
import type { ReadRow } from '../corpus/steps/read-rows.ts'
import type { ColumnRemark } from './import.schema.ts'

const mostExamples = 3
const longestExample = 80
/** Names that columns without one are given. */
const unnamed = /^column \d+$/

function* leaves(fields: Readonly<Record<string, unknown>>): Generator<[string, unknown]> {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, leaf] of Object.entries(value)) yield [`${name}.${inner}`, leaf]
    } else yield [name, value]
  }
}

const shown = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, longestExample)

/** A column of a file with what its values say about how it is written. */
export interface DescribedColumn extends FileColumn {
  readonly evidence: ColumnEvidence
}

/**
 * The columns of a file's first rows, in the order in which they appear, with a few of their values. Columns that
 * neither have a name nor hold anything are none.
 */
export function describeColumns(
  rows: readonly Pick<ReadRow, 'fields'>[],
  names: readonly string[] = [],
): DescribedColumn[] {
  const column = () => ({ examples: [] as string[], evidence: createColumnEvidence() })
  const columns = new Map(names.map((name) => [name, column()]))
  for (const { fields } of rows) {
    for (const [name, value] of fields === null ? [] : leaves(fields)) {
      const known = columns.get(name) ?? column()
      columns.set(name, known)
      if (value === null || value === undefined || value === '') continue
      known.evidence.add(value)
      if (known.examples.length >= mostExamples) continue
      const example = shown(value)
      if (!known.examples.includes(example)) known.examples.push(example)
    }
  }
  return [...columns]
    .map(([name, { examples, evidence }]) => ({ name, examples, evidence: evidence.finish() }))
    .filter(({ name, examples }) => examples.length > 0 || !unnamed.test(name))
}

/** What people should know, or be asked, about the columns of a file. */
export function remarksOn(columns: readonly DescribedColumn[]): ColumnRemark[] {
  return columns.flatMap(({ name: column, examples, evidence: { dates, decimals, buddhistYears } }) => {
    const remarks: ColumnRemark[] = []
    if (dates) remarks.push({ about: 'date_order', column, ...dates, examples: [...dates.examples] })
    if (decimals)
      remarks.push({ about: 'decimal_mark', column, mark: decimals.mark, examples: [...decimals.examples] })
    if (buddhistYears) {
      remarks.push({
        about: 'buddhist_years',
        column,
        rows: buddhistYears.rows,
        examples: [...buddhistYears.examples],
      })
    }
    if (isRateName(column)) remarks.push({ about: 'rate_kept_aside', column, examples: [...examples] })
    return remarks
  })
}
