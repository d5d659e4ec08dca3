const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/**
 * A nested record as fields with dots, as the mapping names them. What is empty is left out.
 * @example flatRecord({ text: 'Hi', metrics: { likes: 3, views: null } }) // text => 'Hi', metrics.likes => '3'
 */
export function flatRecord(record: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [key, value] of Object.entries(record)) {
    const name = `${prefix}${key}`
    if (value === null || value === undefined || value === '') continue
    if (Array.isArray(value) && value.length === 0) continue
    if (typeof value === 'object' && !Array.isArray(value))
      for (const [inner, text] of flatRecord(value as Record<string, unknown>, `${name}.`))
        flat.set(inner, text)
    else flat.set(name, shown(value))
  }
  return flat
}
