import type { FileColumn } from '@relais/core/record/suggest-mapping'
import type { ReadRow } from '../corpus/steps/read-rows.ts'

const mostExamples = 3
const longestExample = 80

function* leaves(fields: Readonly<Record<string, unknown>>): Generator<[string, unknown]> {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, leaf] of Object.entries(value)) yield [`${name}.${inner}`, leaf]
    } else yield [name, value]
  }
}

const shown = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, longestExample)

/** The columns of a file's first rows, in the order in which they appear, with a few of their values. */
export function listColumns(rows: readonly ReadRow[]): FileColumn[] {
  const columns = new Map<string, string[]>()
  for (const { fields } of rows) {
    for (const [name, value] of fields === null ? [] : leaves(fields)) {
      const examples = columns.get(name) ?? []
      columns.set(name, examples)
      if (value === null || value === undefined || value === '' || examples.length >= mostExamples) continue
      const example = shown(value)
      if (!examples.includes(example)) examples.push(example)
    }
  }
  return [...columns].map(([name, examples]) => ({ name, examples }))
}
