import { z } from '@hono/zod-openapi'
import { troubleSchema } from '../source/source.schema.ts'
import { connectionStates } from './connection.tables.ts'

export const connectionSchema = z.object({
  network: z.string(),
  name: z.string(),
  kind: z.enum(['key', 'authorisation']),
  /** `none`: nobody gave anything yet. */
  state: z.enum(['none', ...connectionStates]),
  /** The end of the key, to tell keys apart; the key itself never leaves. */
  lastCharacters: z.string().nullable(),
  /** Whom the network says it belongs to. */
  account: z.string().nullable(),
  expiresAt: z.string().nullable(),
  connectedBy: z.string().nullable(),
  connectedAt: z.string().nullable(),
  /** Where keys are made. */
  keyUrl: z.string(),
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
