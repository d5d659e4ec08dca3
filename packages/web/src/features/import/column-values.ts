import type { Mapping, Preview } from '@relais/server/import/import.schema'
import { fieldsOfColumn } from './fields-of-column.ts'

type Row = Preview['rows'][number]

/** One cell of the preview. */
export interface ColumnValue {
  /** As it stands in the file; null when the row could not be split into cells. */
  readonly raw: string | null
  /** What is read from it, by field, where it is written otherwise in the file. */
  readonly understood: readonly { readonly field: string; readonly value: string }[]
  /** Whether the row is left out because of this cell. */
  readonly isCulprit: boolean
}

const alike = (one: string, other: string) =>
  one.trim().toLowerCase().replace(/^@/, '') === other.toLowerCase().replace(/^@/, '')

/**
 * What the preview shows where a row and a column meet.
 * @param values the row's record with its fields in one row, see flatRecord
 */
export function valueInColumn(
  row: Row,
  column: string,
  mapping: Mapping,
  values: ReadonlyMap<string, string>,
): ColumnValue {
  const fields = fieldsOfColumn(mapping, column)
  const raw = row.cells?.[column] ?? null
  const understood = fields.flatMap((field) => {
    const value = values.get(field)
    return value === undefined || (raw !== null && alike(raw, value)) ? [] : [{ field, value }]
  })
  const isCulprit = row.rejection?.field != null && fields.includes(row.rejection.field)
  return { raw, understood, isCulprit }
}

/** Why a row is left out, with what stands in the file instead of what was made of it. */
export function asInFile({ cells, rejection }: Row, mapping: Mapping): Row['rejection'] {
  if (!rejection || rejection.field === null || cells === null) return rejection
  const { field } = rejection
  const written = Object.keys(cells).find((column) => fieldsOfColumn(mapping, column).includes(field))
  return { ...rejection, value: (written !== undefined && cells[written]) || rejection.value }
}

/** How many of the rows are left out because of what stands in this column. */
export function countUnfit(rows: readonly Row[], column: string, mapping: Mapping): number {
  const fields = fieldsOfColumn(mapping, column)
  return rows.filter(({ rejection }) => rejection?.field != null && fields.includes(rejection.field)).length
}

/** From this number on, columns that fill nothing are folded away. */
export const mostColumnsInSight = 12

/** The columns to show: all of a narrow table, of a wide one those that fill something. */
export function columnsInSight(columns: readonly string[], mapping: Mapping, showsAll: boolean): string[] {
  if (showsAll || columns.length <= mostColumnsInSight) return [...columns]
  return columns.filter((column) => fieldsOfColumn(mapping, column).length > 0)
}
