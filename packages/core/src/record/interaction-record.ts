import { z } from 'zod'
import { checkRecord } from './check-record.ts'
import { parseInstant } from './parse-instant.ts'
import { handle, instant, line, madeInto, platform, platformCalled } from './record-parts.ts'
import type { Checked } from './rejection.ts'

export const interactionKinds = ['follow', 'mention', 'reply', 'reshare', 'quote', 'link'] as const
export type InteractionKind = (typeof interactionKinds)[number]

export interface AccountName {
  readonly platform: string
  readonly handle: string
}

export interface InteractionRecord {
  readonly kind: InteractionKind
  readonly from: AccountName
  readonly to: AccountName
  /** Milliseconds since 1970. Null is allowed for follows only: lists of followers seldom say since when. */
  readonly at: number | null
}

/** `platform/handle`; the handle may hold slashes, a platform never does. */
function splitName(value: unknown): unknown {
  if (typeof value !== 'string') return value === null || value === undefined ? {} : value
  const slash = value.indexOf('/')
  return slash < 0 ? { platform: value } : { platform: value.slice(0, slash), handle: value.slice(slash + 1) }
}

const accountName = madeInto(splitName, { platform, handle })

/** For tests: the whole check, without the fast way through it. */
export const interactionSchema = (nowMs: () => number) =>
  z
    .object({
      kind: line.transform((text, context) => {
        const known = interactionKinds.find((name) => name === text?.toLowerCase())
        if (known !== undefined) return known
        const reason = text === null ? 'missing_field' : 'wrong_type'
        context.addIssue({ code: 'custom', message: reason, params: { reason }, input: text })
        return z.NEVER
      }),
      from: accountName,
      to: accountName,
      at: instant(nowMs),
    })
    .check((context) => {
      if (context.value.at !== null || context.value.kind === 'follow') return
      context.issues.push({
        code: 'custom',
        message: 'missing_field',
        params: { reason: 'missing_field' },
        path: ['at'],
        input: context.value,
      })
    })

const plainName = /^([a-z][a-z0-9_.-]{0,39})\/([^\s@＠/\0]{1,200})$/u
const kinds = new Set<unknown>(interactionKinds)

/** A name that needs no cleaning; null for all others, which the schema reads. */
function plainAccount(value: unknown): AccountName | null {
  if (typeof value !== 'string') return null
  const found = plainName.exec(value)
  if (found === null || !value.isWellFormed()) return null
  return { platform: platformCalled(found[1] ?? ''), handle: found[2] ?? '' }
}

/** Reads the rows of most files, which are written as design.md says, many times faster than the schema does. */
function readPlain(row: unknown, nowMs: number): InteractionRecord | null {
  if (typeof row !== 'object' || row === null) return null
  const { kind, from, to, at } = row as Readonly<Record<string, unknown>>
  if (!kinds.has(kind)) return null
  const source = plainAccount(from)
  const target = plainAccount(to)
  if (source === null || target === null || typeof at !== 'string') return null
  const parsed = parseInstant(at, nowMs)
  return parsed.ok ? { kind: kind as InteractionKind, from: source, to: target, at: parsed.ms } : null
}

/**
 * A check for interaction rows (design.md section 6); `from` and `to` are `platform/handle`, or objects of the two.
 * @param nowMs the present, in milliseconds since 1970: what lies after it is refused
 */
export function createInteractionCheck(nowMs: () => number): (row: unknown) => Checked<InteractionRecord> {
  const schema = interactionSchema(nowMs)
  return (row) => {
    const plain = readPlain(row, nowMs())
    return plain === null ? checkRecord(schema, row) : { ok: true, record: plain }
  }
}
