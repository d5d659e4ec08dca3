import type { Mapping, Upload } from '@relais/server/import/import.schema'

const columnsOf = (source: Mapping['fields'][string]): readonly string[] => {
  if (typeof source === 'string') return [source]
  return 'from' in source ? [source.from].flat() : []
}

/**
 * A mapping made for other columns or another way of reading, for a file as it is read now.
 * @returns null when a column that it reads is not there
 */
export function carryMapping(
  mapping: Mapping,
  upload: Pick<Upload, 'columns' | 'suggested'>,
): Mapping | null {
  const names = new Set(upload.columns.map(({ name }) => name))
  if (
    !Object.values(mapping.fields)
      .flatMap(columnsOf)
      .every((column) => names.has(column))
  )
    return null
  const { file: _, ...fields } = mapping
  const { file } = upload.suggested
  return file === undefined ? fields : { ...fields, file }
}

/** Whether two mappings make the same of the same columns, however the file is read. */
export const isSameMapping = (one: Mapping, other: Mapping): boolean =>
  one.kind === other.kind && JSON.stringify(one.fields) === JSON.stringify(other.fields)
