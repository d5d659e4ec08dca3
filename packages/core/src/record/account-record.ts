import { z } from 'zod'
import { checkRecord } from './check-record.ts'
import { count, handle, instant, line, platform, truth } from './record-parts.ts'
import type { Checked } from './rejection.ts'

/** Networks tell when an account was made to the second; the corpus keeps no more. */
const wholeSeconds = (nowMs: () => number) =>
  instant(nowMs).transform((ms) => (ms === null ? null : ms - (ms % 1000)))

/** What is known of an account, whoever tells it: its own row, or the row of one of its posts. */
export const profileShape = (nowMs: () => number) => ({
  id: line,
  name: line,
  bio: line,
  url: line,
  avatar: line,
  location: line,
  country: line,
  lang: line,
  person: line,
  verified: truth,
  createdAt: wholeSeconds(nowMs),
  followers: count,
  following: count,
  posts: count,
})

/** Every field may be unknown (null). Instants in milliseconds since 1970. */
export type AccountProfile = z.output<z.ZodObject<ReturnType<typeof profileShape>>> & {
  /** Rates of engagement as stated, one JSON object: see statedRates. */
  readonly rates?: string | null
}

export const emptyProfile: AccountProfile = {
  id: null,
  name: null,
  bio: null,
  url: null,
  avatar: null,
  location: null,
  country: null,
  lang: null,
  person: null,
  verified: null,
  createdAt: null,
  followers: null,
  following: null,
  posts: null,
}

export interface AccountRecord extends AccountProfile {
  readonly platform: string
  readonly handle: string
  /** When this was seen, in milliseconds since 1970; null when the row does not say. */
  readonly observedAt: number | null
}

/**
 * A check for account rows (design.md section 6). Fields that it does not know are left alone.
 * @param nowMs the present, in milliseconds since 1970: what lies after it is refused
 */
export function createAccountCheck(nowMs: () => number): (row: unknown) => Checked<AccountRecord> {
  const schema = z.object({ platform, handle, ...profileShape(nowMs), observedAt: instant(nowMs) })
  return (row) => checkRecord(schema, row)
}
