import { z } from 'zod'
import { parseCount } from './parse-count.ts'
import { parseInstant } from './parse-instant.ts'
import { parseList } from './parse-list.ts'
import { readPerson } from './read-person.ts'
import type { RejectionReason } from './rejection.ts'

/** Issues carry the machine reason with them: `rejectionOf` reads it. */
function refuse(context: z.RefinementCtx, reason: RejectionReason, input: unknown): never {
  context.addIssue({ code: 'custom', message: reason, params: { reason }, input })
  return z.NEVER
}

/** A field that a row may lack; the transforms behind it decide what that means. */
const anything = z.unknown().optional()

/** Text that both stores and every screen can hold: without NUL, without halves of characters. */
function sound(text: string): string {
  const withoutNul = text.includes('\0') ? text.replaceAll('\0', '') : text
  return withoutNul.isWellFormed() ? withoutNul : withoutNul.toWellFormed()
}

const isNothing = (value: unknown) => value === null || value === undefined || value === ''

function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return sound(value)
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

/** A text that may be long and keeps its spaces. Nothing is the empty text. */
export const body = anything.transform((value, context) => {
  if (isNothing(value)) return ''
  return readText(value) ?? refuse(context, 'wrong_type', value)
})

/** One line: trimmed. Nothing, or only spaces, is null. */
export const line = anything.transform((value, context) => {
  if (isNothing(value)) return null
  const text = readText(value)
  return text === undefined ? refuse(context, 'wrong_type', value) : text.trim() || null
})

/** One line that must be there. */
export const requiredLine = line.transform((text, context) => text ?? refuse(context, 'missing_field', text))

const platformNames: Readonly<Record<string, string>> = {
  x: 'twitter',
  'twitter.com': 'twitter',
  'x.com': 'twitter',
}
/** X goes by the name that most files use, twitter. */
export const platformCalled = (name: string): string => platformNames[name] ?? name

const platformPattern = /^[\p{L}\p{N}._-]{1,40}$/u

/** A network's name in lower case. */
export const platform = requiredLine.transform((text, context) => {
  const name = text.toLowerCase().replaceAll(' ', '-')
  return platformPattern.test(name) ? platformCalled(name) : refuse(context, 'wrong_type', text)
})

const longestHandle = 200

/** Where people paste the address of a profile, the handle in it is meant. */
const bareHandle = (text: string) =>
  ((text.includes('/') ? readPerson(text)?.handle : undefined) ?? text).replace(/^@+/, '').trim()

/** A handle without its @, as written. */
export const handle = requiredLine.transform((text, context) => {
  const bare = bareHandle(text)
  if (bare === '') return refuse(context, 'missing_field', text)
  return bare.length <= longestHandle ? bare : refuse(context, 'wrong_type', text)
})

export const optionalHandle = line.transform((text) => (text === null ? null : bareHandle(text) || null))

/** A whole number from zero, or null when unknown. */
export const count = anything.transform((value, context) => {
  const parsed = parseCount(value)
  return parsed.ok ? parsed.count : refuse(context, parsed.reason, value)
})

const yes = new Set(['true', '1', 'yes', 't', 'y'])
const no = new Set(['false', '0', 'no', 'f', 'n'])

export const truth = anything.transform((value, context) => {
  if (isNothing(value)) return null
  if (typeof value === 'boolean') return value
  const word = String(value).trim().toLowerCase()
  if (yes.has(word)) return true
  return no.has(word) ? false : refuse(context, 'wrong_type', value)
})

/** Texts, each once, blank ones dropped; from a list or from a text that holds one. Null when the row says nothing. */
export const texts = anything.transform((value, context) => {
  if (value === null || value === undefined) return null
  const items: unknown = typeof value === 'string' ? parseList(value) : value
  if (!Array.isArray(items)) return refuse(context, 'wrong_type', value)
  const read = new Set<string>()
  for (const item of items) {
    const text = readText(item)?.trim()
    if (text === undefined) return refuse(context, 'wrong_type', item)
    if (text !== '') read.add(text)
  }
  return [...read]
})

/** The network's own ids of people, by their handles as the row writes them. Null when the row knows none. */
export const namesById = anything.transform((value, context) => {
  if (isNothing(value)) return null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(context, 'wrong_type', value)
  }
  const ids: Record<string, string> = {}
  for (const [name, id] of Object.entries(value)) {
    if (typeof id !== 'string') return refuse(context, 'wrong_type', value)
    ids[name] = sound(id)
  }
  return ids
})

/** Milliseconds since 1970, or null when the row does not say; refused when after `nowMs()`. */
export const instant = (nowMs: () => number) =>
  anything.transform((value, context) => {
    if (isNothing(value)) return null
    const parsed = parseInstant(value, nowMs())
    return parsed.ok ? parsed.ms : refuse(context, parsed.reason, value)
  })

export const requiredInstant = (nowMs: () => number) =>
  instant(nowMs).transform((ms, context) => ms ?? refuse(context, 'missing_field', ms))

/** A number that a spreadsheet has rounded: no id any more. */
const rounded = /^\d(?:[.,]\d+)?E\+\d+$/iu

/** An id of a network: a text, or a number small enough to have all its digits. */
export const nativeId = anything.transform((value, context) => {
  if (isNothing(value)) return null
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return refuse(context, 'digits_lost', value)
  const text = readText(value)
  if (text === undefined) return refuse(context, 'wrong_type', value)
  return rounded.test(text.trim()) ? refuse(context, 'digits_lost', value) : text.trim() || null
})

export const requiredNativeId = nativeId.transform(
  (id, context) => id ?? refuse(context, 'missing_field', id),
)

/** A nested object, or null for the many ways in which files write that there is none. */
export const orNothing = <Shape extends z.ZodRawShape>(shape: Shape) =>
  anything.transform((value) => (isNothing(value) ? null : value)).pipe(z.object(shape).nullable())

/** A nested object that must be there, made out of what stands for it. */
export const madeInto = <Shape extends z.ZodRawShape>(make: (value: unknown) => unknown, shape: Shape) =>
  anything.transform(make).pipe(z.object(shape))
