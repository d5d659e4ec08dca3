const longestCell = 500

function* leaves(fields: Readonly<Record<string, unknown>>): Generator<[string, unknown]> {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, leaf] of Object.entries(value)) yield [`${name}.${inner}`, leaf]
    } else yield [name, value]
  }
}

function cellsUpTo(fields: Readonly<Record<string, unknown>>, most: number): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const [name, value] of leaves(fields)) {
    if (value === null || value === undefined) cells[name] = ''
    else cells[name] = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, most)
  }
  return cells
}

/** A row by the columns that people see, whole: for mending it. */
export const allCells = (fields: Readonly<Record<string, unknown>>): Record<string, string> =>
  cellsUpTo(fields, Number.POSITIVE_INFINITY)

/**
 * A row by the columns that people see, as it stands in the file: nested objects with dots, as far as a column list
 * opens them.
 * @example rowCells({ id: 9, owner: { name: 'Ana' }, tags: ['a'] }) // { id: '9', 'owner.name': 'Ana', tags: '["a"]' }
 */
export const rowCells = (fields: Readonly<Record<string, unknown>>): Record<string, string> =>
  cellsUpTo(fields, longestCell)
