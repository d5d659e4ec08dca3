import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AskedField, parseFields } from './parse-fields.ts'

interface FieldList {
  readonly fields: readonly { readonly name: string; readonly type: string }[]
  readonly apis: readonly {
    readonly method: string
    readonly endpoint?: string
    readonly return: string
    readonly params: readonly { readonly name: string; readonly required?: boolean }[]
  }[]
}

/** What Meta publishes of its Graph API: the fields of each kind of node, and the lists that hang on it. */
export interface FieldLists {
  /** What is wrong with what is asked of a node; null when the lists know all of it. */
  breachOfFields(node: string, fields: string): string | null
  /** What is wrong with an answer to that, so that tests cannot make answers up. */
  breachOfAnswer(node: string, fields: string, answer: unknown): string | null
  /** The same for a list of nodes with its pages. */
  breachOfPage(node: string, fields: string, answer: unknown): string | null
  /** What is wrong with a question to a list that hangs on a node: what it takes, and what it must have. */
  breachOfQuestion(node: string, edge: string, params: URLSearchParams): string | null
  /** The same for a list of nodes whose fields nobody asks for by name: all of them are described. */
  breachOfList(node: string, answer: unknown): string | null
}

/** Of every list, whatever hangs on it. */
const pageArguments = new Set(['limit', 'after', 'before'])
/** The lists of fields do not say what fields take; the reference does. */
const fieldArguments: Readonly<Record<string, ReadonlySet<string>>> = {
  business_discovery: new Set(['username']),
}
const folder = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'contracts', 'instagram')

/** @returns null, and says so, where the lists do not lie beside the repository */
export function openFieldLists(): FieldLists | null {
  if (existsSync(folder))
    return { breachOfFields, breachOfAnswer, breachOfPage, breachOfQuestion, breachOfList: breachOfWhole }
  console.warn('skipped: ../shared/contracts/instagram is not here.')
  return null
}

/** @returns null for a kind of node whose list is not here */
function listOf(node: string): FieldList | null {
  const path = join(folder, `${node}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FieldList) : null
}

function lookUp(node: string, name: string) {
  const { fields = [], apis = [] } = listOf(node) ?? {}
  const field = fields.find((one) => one.name === name)
  if (field) return { type: field.type, isEdge: false, takes: fieldArguments[name] ?? new Set<string>() }
  const edge = apis.find(({ method, endpoint }) => method === 'GET' && endpoint === name)
  if (!edge) return null
  const takes = new Set([...pageArguments, ...edge.params.map((param) => param.name)])
  return { type: edge.return, isEdge: true, takes }
}

function breachOfFields(node: string, fields: string): string | null {
  const check = (node: string, asked: readonly AskedField[]): string | null => {
    for (const { name, arguments: given, fields } of asked) {
      const known = lookUp(node, name)
      if (known === null) return `${node}.${name} is not described`
      const unknown = [...given.keys()].find((argument) => !known.takes.has(argument))
      if (unknown !== undefined) return `${node}.${name} does not take ${unknown}`
      const wrong = fields === null ? null : check(known.type, fields)
      if (wrong !== null) return wrong
    }
    return null
  }
  return check(node, parseFields(fields))
}

const breachOfAnswer = (node: string, fields: string, answer: unknown): string | null =>
  breachOfNode(node, parseFields(fields), answer, '$')

const breachOfPage = (node: string, fields: string, answer: unknown): string | null =>
  breachOfList(node, parseFields(fields), answer, '$')

function breachOfQuestion(node: string, edge: string, params: URLSearchParams): string | null {
  const known = listOf(node)?.apis.find(({ method, endpoint }) => method === 'GET' && endpoint === edge)
  if (known === undefined) return `${node}.${edge} is not described`
  const unknown = [...params.keys()].find((name) => !known.params.some((param) => param.name === name))
  if (unknown !== undefined) return `${node}.${edge} does not take ${unknown}`
  const missing = known.params.find(({ name, required }) => required === true && !params.has(name))
  return missing === undefined ? null : `${node}.${edge} wants ${missing.name}`
}

function breachOfWhole(node: string, answer: unknown): string | null {
  const all = (listOf(node)?.fields ?? []).map(({ name }) => name).join(',')
  return breachOfList(node, parseFields(all), answer, '$')
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function breachOfNode(
  node: string,
  asked: readonly AskedField[],
  value: unknown,
  path: string,
): string | null {
  if (!isObject(value)) return `${path} is no object`
  for (const [name, one] of Object.entries(value)) {
    // Every node says its id, asked or not.
    if (name === 'id') continue
    const field = asked.find((field) => field.name === name)
    if (field === undefined) return `${path}.${name} was not asked for`
    const known = lookUp(node, name)
    if (known === null) return `${path}.${name} is not described`
    const breach = known.isEdge ? breachOfList : breachOfValue
    const wrong = breach(known.type, field.fields ?? [], one, `${path}.${name}`)
    if (wrong !== null) return wrong
  }
  return null
}

function breachOfList(
  type: string,
  asked: readonly AskedField[],
  value: unknown,
  path: string,
): string | null {
  if (!isObject(value) || !Array.isArray(value.data)) return `${path} is no list`
  const unknown = Object.keys(value).find((name) => name !== 'data' && name !== 'paging')
  if (unknown !== undefined) return `${path}.${unknown} is not described`
  for (const [at, one] of value.data.entries()) {
    const wrong = breachOfNode(type, asked, one, `${path}[${at}]`)
    if (wrong !== null) return wrong
  }
  return null
}

function breachOfValue(
  type: string,
  asked: readonly AskedField[],
  value: unknown,
  path: string,
): string | null {
  const is = (isRight: boolean) => (isRight ? null : `${path} is no ${type}`)
  const ofList = /^list<(.*)>$/u.exec(type)?.[1]
  if (ofList !== undefined) {
    if (!Array.isArray(value)) return `${path} is no ${type}`
    return value.reduce<string | null>(
      (wrong, one, at) => wrong ?? breachOfValue(ofList, asked, one, `${path}[${at}]`),
      null,
    )
  }
  if (type === 'string') return is(typeof value === 'string')
  if (type === 'int' || type === 'unsigned int') return is(Number.isInteger(value))
  if (type === 'bool') return is(typeof value === 'boolean')
  if (type === 'datetime') return is(typeof value === 'string' && !Number.isNaN(Date.parse(value)))
  return listOf(type) === null ? is(isObject(value)) : breachOfNode(type, asked, value, path)
}
