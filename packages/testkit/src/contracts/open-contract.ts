import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { breachOfSchema, type Schema } from './breach-of-schema.ts'
import { leastOf } from './least-of.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema?: Schema
  /** Of a list: false when its values are separated by commas, else the parameter is repeated. */
  readonly explode?: boolean
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly parameters?: Readonly<Record<string, Parameter>>
  }
}

/** A network's published description: what may be asked, and what is answered. */
export interface Contract {
  /** What is wrong with a question; null when the description knows it. */
  breachOfRequest(url: URL): string | null
  /** What is wrong with an answer to it, so that tests cannot make answers up. */
  breachOfAnswer(url: URL, status: number, body: unknown): string | null
  /** The least that a described thing may be, and more of it: answers that a test need not write out. */
  least(name: string, more?: object): object
}

const folder = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'contracts')

/** @returns null, and says so, where the descriptions do not lie beside the repository */
export function openContract(file: string): Contract | null {
  const path = join(folder, file)
  if (!existsSync(path)) {
    console.warn(`skipped: ../shared/contracts/${file} is not here.`)
    return null
  }
  const { paths, components } = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Description
  const refer = (ref: string) => components.schemas[ref.replace('#/components/schemas/', '')] ?? {}
  const breach = (schema: Schema, value: unknown) => breachOfSchema(schema, value, refer)

  // /accounts/lookup is meant before /accounts/{id}.
  const templates = Object.entries(paths).sort(([a], [b]) => a.split('{').length - b.split('{').length)

  function find({ pathname }: URL) {
    const asked = pathname.split('/')
    for (const [template, { get }] of templates) {
      const parts = template.split('/')
      const fits =
        parts.length === asked.length && parts.every((part, at) => part.startsWith('{') || part === asked[at])
      if (!fits || get === undefined) continue
      const values = new Map(
        parts.flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), asked[at] ?? '']] : [])) as [
          string,
          string,
        ][],
      )
      const parameters = (get.parameters ?? []).flatMap((one) =>
        '$ref' in one
          ? (components.parameters?.[one.$ref.replace('#/components/parameters/', '')] ?? [])
          : one,
      )
      return { get, values, parameters }
    }
    return null
  }

  return {
    least: (name, more = {}) => ({
      ...(leastOf({ $ref: `#/components/schemas/${name}` }, refer) as object),
      ...more,
    }),
    breachOfRequest: (url) => {
      const found = find(url)
      if (found === null) return `${url.pathname} is not described`
      const known = new Set(found.parameters.filter((one) => one.in === 'query').map(({ name }) => name))
      const unknown = [...url.searchParams.keys()].find((name) => !known.has(name))
      if (unknown !== undefined) return `${unknown} is not described`
      for (const parameter of found.parameters) {
        const { name, in: where, required, schema = {} } = parameter
        const texts = where === 'path' ? [found.values.get(name) ?? ''] : url.searchParams.getAll(name)
        if (texts.length === 0) {
          if (required && where !== 'header') return `${name} is missing`
          continue
        }
        const wrong = breach(schema, readValue(texts, parameter))
        if (wrong !== null) return `${name}: ${wrong}`
      }
      return null
    },
    breachOfAnswer: (url, status, body) => {
      const schema = find(url)?.get.responses[String(status)]?.content?.['application/json']?.schema
      return schema === undefined ? `no ${status} is described` : breach(schema, body)
    },
  }
}

/** Parameters are text. */
function readValue(texts: readonly string[], { schema = {}, explode = true }: Parameter): unknown {
  const [text = ''] = texts
  if (schema.type === 'array') return explode ? texts : text.split(',')
  if (texts.length > 1) return texts
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return schema.type === 'integer' || schema.type === 'number' ? Number(text) : text
}
