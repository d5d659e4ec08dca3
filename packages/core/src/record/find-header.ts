/** A line of a table: a sheet's, or a delimited file's. */
export interface GridRow {
  /** Counted from 1. */
  readonly line: number
  readonly cells: readonly unknown[]
}

export interface FoundHeader {
  /** Index of the row behind which the data begin. */
  readonly index: number
  /** One name for each column, all different. */
  readonly columns: readonly string[]
}

const textOf = (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell).trim())
const isFilled = (cell: unknown) => textOf(cell) !== ''
const filled = (row: GridRow) => row.cells.filter(isFilled).length

/** What stands in data and hardly in a header: numbers, dates, addresses, handles. */
const likeData = /^(?:[-+]?[\d.,\s'’%]+(?:[kKmM])?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|https?:\/\/.*|@\S+)$/u

const isLikeData = (cell: unknown) =>
  typeof cell === 'number' || typeof cell === 'boolean' || likeData.test(textOf(cell))

/** Columns without a name, or with one that another has, get one that can be told apart. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, index) => {
    const own = name.trim() || `column ${index + 1}`
    let unique = own
    for (let times = 2; taken.has(unique); times++) unique = `${own} ${times}`
    taken.add(unique)
    return unique
  })
}

/**
 * Names under merged cells: the row above says "Instagram" once over "Followers" and "Posts", and a name that spans
 * both rows stands above only.
 */
function joinedNames(above: GridRow | undefined, row: GridRow, width: number): string[] {
  const own = Array.from({ length: width }, (_, index) => textOf(row.cells[index]))
  if (above === undefined) return own
  let group = ''
  const groups = own.map((_, index) => {
    group = textOf(above.cells[index]) || group
    return group
  })
  const times = (name: string) => own.filter((other) => other === name).length
  return own.map((name, index) => {
    if (name === '') return textOf(above.cells[index])
    const over = groups[index]
    return over && times(name) > 1 ? `${over} ${name}` : name
  })
}

/**
 * A row of group names directly above: a group stands once over several names, and what stands in both rows is the
 * beginning of such a group.
 */
function isGroupRow(above: GridRow, row: GridRow): boolean {
  const isPlain = (cell: unknown) => !isFilled(cell) || !isLikeData(cell)
  if (above.line !== row.line - 1 || !above.cells.every(isPlain) || !row.cells.every(isPlain)) return false
  const isUnder = (at: number) => !isFilled(above.cells[at]) && isFilled(row.cells[at])
  let groups = 0
  let others = 0
  for (const [at, cell] of above.cells.entries()) {
    if (!isFilled(cell) || !isFilled(row.cells[at])) continue
    if (isUnder(at + 1)) groups++
    else others++
  }
  return groups > 0 && others <= groups
}

function isNameRow(row: GridRow, widest: number): boolean {
  const cells = row.cells.filter(isFilled)
  return cells.length >= Math.max(1, Math.ceil(widest * 0.6)) && !cells.every(isLikeData)
}

/**
 * Which of a table's first rows holds the names of its columns. Titles, empty rows and notes above it are passed over;
 * two rows of names under merged cells become one.
 * @param rows the first rows of the table, at least one that is not empty
 * @param line the line that somebody chose; else it is told by how the rows look
 * @returns null when every row is empty
 */
export function findHeader(rows: readonly GridRow[], line?: number): FoundHeader | null {
  const widest = Math.max(0, ...rows.map(filled))
  if (widest === 0) return null
  const first = rows.findIndex((row) => filled(row) > 0)
  const chosen = line === undefined ? -1 : rows.findIndex((row) => row.line === line)
  const found = rows.findIndex((row) => isNameRow(row, widest))
  let index = chosen >= 0 ? chosen : found >= 0 ? found : first
  const [candidate, next] = [rows[index] as GridRow, rows[index + 1]]
  if (chosen < 0 && next !== undefined && isGroupRow(candidate, next)) index++
  const row = rows[index] as GridRow
  const above = rows[index - 1]
  const groups = above !== undefined && isGroupRow(above, row) ? above : undefined
  const width = Math.max(row.cells.length, groups?.cells.length ?? 0)
  return { index, columns: uniqueNames(joinedNames(groups, row, width)) }
}
