import type { Mapping } from '@relais/server/import/import.schema'

type FieldSource = Mapping['fields'][string]

const columnsOf = (source: FieldSource): readonly string[] => {
  if (typeof source === 'string') return [source]
  if (!('from' in source)) return []
  return typeof source.from === 'string' ? [source.from] : source.from
}

/** The fields that a column of the file fills, in the order of the mapping. */
export function fieldsOfColumn(mapping: Mapping, column: string): string[] {
  return Object.entries(mapping.fields)
    .filter(([, source]) => columnsOf(source).includes(column))
    .map(([field]) => field)
}

/** A mapping in which a column fills no field any more. Of a field read from several columns the others stay. */
export function withoutColumn(mapping: Mapping, column: string): Mapping {
  const fields: Mapping['fields'] = {}
  for (const [field, source] of Object.entries(mapping.fields)) {
    const others = columnsOf(source).filter((name) => name !== column)
    if (others.length === columnsOf(source).length) fields[field] = source
    else if (others.length > 0 && typeof source === 'object' && 'from' in source)
      fields[field] = { ...source, from: others.length === 1 ? (others[0] ?? column) : others }
  }
  return { ...mapping, fields }
}

/**
 * A mapping in which a column fills this one field and no other; null: none at all. Whatever filled the field before
 * gives way, together with its rules.
 */
export function withColumnAs(mapping: Mapping, column: string, field: string | null): Mapping {
  const freed = withoutColumn(mapping, column)
  if (field === null) return freed
  const before = mapping.fields[field]
  const keepsRules = before !== undefined && columnsOf(before).includes(column)
  return { ...freed, fields: { ...freed.fields, [field]: keepsRules ? before : column } }
}
