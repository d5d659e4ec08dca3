/** As much of JSON Schema as published descriptions use for what we read. */
export interface Schema {
  readonly $ref?: string
  /** Several where OpenAPI 3.1 allows null too. */
  readonly type?: string | readonly string[]
  readonly format?: string
  /** As OpenAPI 3.0 allows null. */
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

const typeOf = (value: unknown) =>
  Array.isArray(value)
    ? 'array'
    : value === null
      ? 'null'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value

export const typesOf = ({ type = [] }: Schema): readonly string[] =>
  typeof type === 'string' ? [type] : type

/**
 * Where a value is not what a schema says; null when it is. Properties that no schema names are breaches too: whoever
 * writes an answer for a test cannot make fields up.
 */
export function breachOfSchema(
  given: Schema,
  value: unknown,
  refer: (ref: string) => Schema,
  path = '$',
): string | null {
  const schema = given.$ref === undefined ? given : refer(given.$ref)
  if (schema.allOf) {
    const all = schema.allOf.map((one) => (one.$ref === undefined ? one : refer(one.$ref)))
    const required = all.flatMap((one) => one.required ?? [])
    const properties = Object.assign({}, ...all.map((one) => one.properties ?? {}))
    return breachOfSchema({ type: 'object', required, properties }, value, refer, path)
  }
  const either = schema.oneOf ?? schema.anyOf
  if (either) {
    const wrong = either.map((one) => breachOfSchema(one, value, refer, path))
    return wrong.includes(null) ? null : (wrong[0] ?? null)
  }
  if (value === null && schema.nullable) return null
  const type = typeOf(value)
  const types = typesOf(schema)
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number')))
    return `${path} is ${type}, not ${types.join(' or ')}`
  if (schema.enum && !schema.enum.includes(value)) return `${path} is none of the values described`
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
    return `${path} does not fit ${schema.pattern}`
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    return `${path} is out of range`
  if (Array.isArray(value)) return breachOfList(schema, value, refer, path)
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return null
  const missing = schema.required?.find((name) => !(name in value))
  if (missing !== undefined) return `${path}.${missing} is missing`
  for (const [name, one] of Object.entries(value)) {
    const described = schema.properties[name]
    if (described === undefined) return `${path}.${name} is not described`
    const wrong = breachOfSchema(described, one, refer, `${path}.${name}`)
    if (wrong !== null) return wrong
  }
  return null
}

function breachOfList(
  { items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema,
  values: readonly unknown[],
  refer: (ref: string) => Schema,
  path: string,
): string | null {
  if (values.length < minItems || values.length > maxItems) return `${path} has ${values.length} items`
  for (const [at, one] of values.entries()) {
    const wrong = breachOfSchema(items, one, refer, `${path}[${at}]`)
    if (wrong !== null) return wrong
  }
  return null
}
