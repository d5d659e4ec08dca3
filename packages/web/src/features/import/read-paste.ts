import { parseCells } from './parse-cells.ts'
import { type PeopleList, readPeopleList } from './read-people-list.ts'

/** What somebody pasted, before anything is sent anywhere. */
export type Pasted =
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'people' } & PeopleList)
  /** Cells of a spreadsheet, CSV or JSON lines; the server looks closer. */
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number; readonly isJson: boolean }
  /** One line that is neither: a table needs a line of names and a line of values. */
  | { readonly kind: 'unclear' }

/** CSV that was copied as text comes as one cell a line. */
const countColumns = (cells: readonly string[]) =>
  Math.max(cells.length, ...[',', ';', '|'].map((each) => (cells[0] ?? '').split(each).length))

/**
 * @example readPaste('@ana\n@ben').kind // 'people'
 * @example readPaste('Nom\tAbonnés\nAna\t12,5 k') // { kind: 'table', rows: 1, columns: 2, isJson: false }
 */
export function readPaste(text: string): Pasted {
  if (text.trim() === '') return { kind: 'nothing' }
  const list = readPeopleList(text)
  if (list) return { kind: 'people', ...list }
  const isJson = text.trimStart().startsWith('{')
  const rows = parseCells(text.trim())
  if (isJson) return { kind: 'table', rows: rows.length, columns: 0, isJson }
  if (rows.length < 2) return { kind: 'unclear' }
  return { kind: 'table', rows: rows.length - 1, columns: countColumns(rows[0] ?? []), isJson }
}
