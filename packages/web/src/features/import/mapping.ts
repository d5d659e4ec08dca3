import type { Mapping } from '@relais/server/import/import.schema'

type FieldSource = Mapping['fields'][string]

/** The column that a field is read from, or several in the order they are tried; null when left out or fixed. */
export function columnOf(source: FieldSource | undefined): string | null {
  if (source === undefined) return null
  if (typeof source === 'string') return source
  if (!('from' in source)) return null
  return typeof source.from === 'string' ? source.from : source.from.join(' / ')
}

/** The value that every row gets; null when the field comes from a column or is left out. */
export function fixedValueOf(source: FieldSource | undefined): string | null {
  return typeof source === 'object' && 'value' in source ? String(source.value) : null
}

/** A mapping with one field read from another column, keeping the rules that came with it; null leaves the field out. */
export function withColumn(mapping: Mapping, field: string, column: string | null): Mapping {
  const { [field]: current, ...others } = mapping.fields
  if (column === null) return { ...mapping, fields: others }
  const hasRules = typeof current === 'object' && 'from' in current
  return { ...mapping, fields: { ...others, [field]: hasRules ? { ...current, from: column } : column } }
}

export const withFixedValue = (mapping: Mapping, field: string, value: string): Mapping => ({
  ...mapping,
  fields: { ...mapping.fields, [field]: { value } },
})

const kinds = ['posts', 'accounts', 'interactions'] as const

/**
 * Reads a mapping file that somebody saved. Only its outline is checked here; the server checks every rule.
 * @returns null when the text is no mapping
 */
export function parseMappingFile(text: string): Mapping | null {
  try {
    const found = JSON.parse(text) as Partial<Mapping> | null
    const kind = kinds.find((known) => known === found?.kind)
    if (!kind || typeof found?.fields !== 'object' || found.fields === null) return null
    return { ...found, kind, fields: found.fields }
  } catch {
    return null
  }
}
