import { z } from '@hono/zod-openapi'
import { rhythms } from '@relais/core/source/plan-look'
import { troubleCodes } from '@relais/core/source/trouble'
import { followKinds, sights } from '../connectors/connector.ts'
import { runCauses, runStates, sourceStates } from './source.tables.ts'

const instant = z.string()

export const targetSchema = z.object({
  kind: z.enum(followKinds),
  /** A handle without @, a hashtag without #, the words of a search, the address of a feed or site. */
  value: z.string().max(2_000),
  /** The server that is asked. */
  baseUrl: z.string().max(2_000),
})

export const troubleSchema = z
  .object({
    code: z.enum(troubleCodes),
    host: z.string().nullable(),
    status: z.number().int().nullable(),
    at: instant,
  })
  .nullable()

export const spendingSchema = z.object({
  /** Looks a day. */
  looksPerDay: z.number(),
  /** To be expected; null when nobody knows. */
  postsPerDay: z.number().nullable(),
  /** Posts looked up again, a day. */
  snapshotsPerDay: z.number(),
  /** In the network's unit. */
  costPerDay: z.number(),
  costOfCatchingUp: z.number(),
  /** Of what the network gives a day; null when it only limits the pace. */
  shareOfDay: z.number().nullable(),
  /** By what waits are stretched to fit into the quota. */
  stretch: z.number(),
})
export type SpendingView = z.output<typeof spendingSchema>

export const networkSchema = z.object({
  network: z.string(),
  name: z.string(),
  follows: z.array(z.enum(followKinds)),
  sees: z.array(z.enum(sights)),
  key: z.enum(['none', 'key', 'authorisation', 'either']),
  termsUrl: z.string().nullable(),
  unit: z.enum(['request', 'quota_unit']),
  /** What the network gives a day, in that unit; null when it only limits the pace. */
  perDay: z.number().nullable(),
  pace: z.object({ requests: z.number(), perSeconds: z.number() }),
})
export type NetworkView = z.output<typeof networkSchema>

const countsSchema = z.object({
  read: z.number().int(),
  stored: z.number().int(),
  updated: z.number().int(),
  snapshots: z.number().int(),
  duplicate: z.number().int(),
  rejected: z.number().int(),
})

export const sourceRunSchema = z.object({
  id: z.string(),
  sourceId: z.string(),
  cause: z.enum(runCauses),
  state: z.enum(runStates),
  /** Since something last went well. */
  tries: z.number().int(),
  createdAt: instant,
  retryAt: instant.nullable(),
  finishedAt: instant.nullable(),
  targetsTotal: z.number().int(),
  targetsDone: z.number().int(),
  /** From 0 to 1; null when nobody can tell. */
  share: z.number().nullable(),
  counts: countsSchema,
  rejectedByReason: z.record(z.string(), z.number().int()),
  /** The first few. */
  rejected: z.array(
    z.object({
      reason: z.string(),
      field: z.string().nullable(),
      value: z.string().nullable(),
      row: z.string(),
    }),
  ),
  deletedPosts: z.number().int(),
  deletedAccounts: z.number().int(),
  /** In the network's unit. */
  cost: z.number(),
  trouble: troubleSchema,
})
export type SourceRunView = z.output<typeof sourceRunSchema>

export const sourceSchema = z.object({
  id: z.string(),
  network: z.string(),
  name: z.string(),
  rhythm: z.enum(rhythms),
  daysBack: z.number().int(),
  state: z.enum(sourceStates),
  createdBy: z.string().nullable(),
  createdAt: instant,
  nextRunAt: instant,
  lastSuccessAt: instant.nullable(),
  trouble: troubleSchema,
  /** How many things it follows, and the names of the first few. */
  targets: z.number().int(),
  firstTargets: z.array(z.string()),
  latestRun: sourceRunSchema.nullable(),
})
export type SourceView = z.output<typeof sourceSchema>

export const sourceDetailSchema = sourceSchema.extend({
  follows: z.array(
    targetSchema.extend({
      name: z.string().nullable(),
      dueAt: instant,
      lastSuccessAt: instant.nullable(),
      lastPostAt: instant.nullable(),
      postsPerDay: z.number().nullable(),
      trouble: troubleSchema,
    }),
  ),
  spending: spendingSchema,
  /** Of the network's day, what is left; null when it only limits the pace. */
  quotaLeft: z.number().nullable(),
})
export type SourceDetail = z.output<typeof sourceDetailSchema>

export const previewInputSchema = z.object({
  /** An address, a handle, a hashtag. */
  text: z.string().trim().min(1).max(2_000),
  /** Where several networks could be meant. */
  network: z.string().optional(),
})

export const previewSchema = z.object({
  choices: z.array(
    z.object({
      network: z.string(),
      target: targetSchema,
      name: z.string(),
      bio: z.string().nullable(),
      avatar: z.string().nullable(),
      followers: z.number().nullable(),
      postsPerDay: z.number().nullable(),
      /** A few of the newest, of the first choice of each network. */
      posts: z.array(
        z.object({
          at: z.string().nullable(),
          author: z.string().nullable(),
          title: z.string().nullable(),
          text: z.string(),
          url: z.string().nullable(),
        }),
      ),
      spending: spendingSchema,
      /** It is followed already, by this source. */
      followedBy: z.string().nullable(),
    }),
  ),
  /** Why there is nothing to choose; null when there is. */
  trouble: troubleSchema,
})
export type SourcePreview = z.output<typeof previewSchema>

const daysBack = z.number().int().min(1).max(3650)
const name = z.string().trim().min(1).max(200)

export const sourceInputSchema = z.object({
  network: z.string(),
  name: name.optional(),
  targets: z
    .array(
      targetSchema.extend({
        name: z.string().max(500).nullable().optional(),
        postsPerDay: z.number().nullable().optional(),
      }),
    )
    .min(1)
    .max(1_000),
  rhythm: z.enum(rhythms).default('by_need'),
  daysBack: daysBack.default(30),
})
export type SourceInput = z.output<typeof sourceInputSchema>

export const sourceChangeSchema = z.object({
  name: name.optional(),
  rhythm: z.enum(rhythms).optional(),
  daysBack: daysBack.optional(),
  state: z.enum(['active', 'paused']).optional(),
})
export type SourceChangeInput = z.output<typeof sourceChangeSchema>

export const broughtSchema = z.object({
  /** Posts that nobody else brought. */
  only: z.number().int(),
  /** Posts that a file or another source brought too, or that were there before sources were noted. */
  also: z.number().int(),
})
