import { type Schema, typesOf } from './breach-of-schema.ts'

/** By formats: something that has it. */
const texts: Readonly<Record<string, string>> = {
  uri: 'https://example.test/',
  'date-time': '2026-02-01T00:00:00.000Z',
  date: '2026-02-01',
  email: 'somebody@example.test',
}

/**
 * The least that fits a schema: what is required and nothing else, empty or zero.
 * @example leastOf({ type: 'object', required: ['n'], properties: { n: { type: 'integer' } } }, refer) // { n: 0 }
 */
export function leastOf(given: Schema, refer: (ref: string) => Schema): unknown {
  const schema = given.$ref === undefined ? given : refer(given.$ref)
  const either = schema.oneOf ?? schema.anyOf
  if (either?.[0]) return leastOf(either[0], refer)
  if (schema.enum) return schema.enum[0]
  const types = typesOf(schema)
  if (types.includes('null')) return null
  const type = types[0]
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => leastOf(schema.items ?? {}, refer))
  if (type === 'integer' || type === 'number') return schema.minimum ?? 0
  if (type === 'boolean') return false
  if (type === 'string') return texts[schema.format ?? ''] ?? ''
  const parts = [
    schema,
    ...(schema.allOf ?? []).map((one) => (one.$ref === undefined ? one : refer(one.$ref))),
  ]
  const required = parts.flatMap((part) => part.required ?? [])
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<
    string,
    Schema
  >
  return Object.fromEntries(required.map((name) => [name, leastOf(properties[name] ?? {}, refer)]))
}
