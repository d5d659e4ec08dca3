import { z } from '@hono/zod-openapi'
import { troubleSchema } from '../source/source.schema.ts'
import { connectionStates } from './connection.tables.ts'

export const connectionSchema = z.object({
  network: z.string(),
  name: z.string(),
  /** What the network takes. */
  ways: z.array(z.enum(['key', 'authorisation'])),
  /** What it was given; null for nothing yet. */
  kind: z.enum(['key', 'authorisation']).nullable(),
  /** `none`: nobody gave anything yet; `pending`: the app is known, and nobody has authorised it. */
  state: z.enum(['none', 'pending', ...connectionStates]),
  /** The end of the key, to tell keys apart; the key itself never leaves. Null for an authorisation. */
  lastCharacters: z.string().nullable(),
  /** Whom the network says it belongs to. */
  account: z.string().nullable(),
  /** When an authorisation ends unless somebody authorises anew; null for one that Relais renews by itself. */
  endsAt: z.string().nullable(),
  connectedBy: z.string().nullable(),
  connectedAt: z.string().nullable(),
  /** Where keys are made. */
  keyUrl: z.string(),
  /** What has to be registered there and what was given of it here; null for a network that takes keys alone. */
  app: z
    .object({
      /** To be entered at the network as the address that it sends people back to. */
      redirectUrl: z.string(),
      clientId: z.string().nullable(),
      /** Where it is registered. */
      registerUrl: z.string(),
      /** What people are asked to allow, in the network's own words; none: only to see who they are. */
      scopes: z.array(z.string()),
    })
    .nullable(),
  /** What the network gives a day, what is spent of it, and when the next day begins; null when it counts none. */
  quota: z.object({ perDay: z.number(), spent: z.number(), resetsAt: z.string() }).nullable(),
})
export type ConnectionView = z.output<typeof connectionSchema>

export const keyInputSchema = z.object({
  key: z
    .string()
    .trim()
    .min(8)
    .max(4_000)
    .regex(/^[\x21-\x7e]+$/),
})

export const savedConnectionSchema = z.object({
  connection: connectionSchema,
  /** Why the network did not take it, or could not be asked; then nothing was kept. */
  trouble: troubleSchema,
})
export type SavedConnection = z.output<typeof savedConnectionSchema>

const word = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .regex(/^[\x21-\x7e]+$/)

export const appInputSchema = z.object({
  clientId: word,
  /** Null for an app that the network gave no secret. */
  clientSecret: word.nullable(),
})

export const answerInputSchema = z.object({
  /** The query of the address that the network sent somebody back to. */
  answer: z.string().max(8_000),
})

export const authorisationProblems = ['not_begun', 'denied', 'refused', 'too_little', 'unasked'] as const
export type AuthorisationProblem = (typeof authorisationProblems)[number]

export const finishedAuthorisationSchema = z.object({
  connection: connectionSchema,
  /**
   * Why nothing was kept. `not_begun`: not begun here by this person in the last ten minutes, or used already;
   * `denied`: somebody said no at the network; `refused`: the network did not take what it had sent; `too_little`:
   * what somebody allowed there is less than Relais reads; `unasked`: it could not be asked.
   */
  problem: z.enum(authorisationProblems).nullable(),
  trouble: troubleSchema,
})
export type FinishedAuthorisation = z.output<typeof finishedAuthorisationSchema>

export const removedConnectionSchema = z.object({
  /** What became of an authorisation at its network; `nothing`: a key, or one that did not count any more. */
  atNetwork: z.enum(['nothing', 'taken_back', 'not_told']),
})
export type RemovedConnection = z.output<typeof removedConnectionSchema>
