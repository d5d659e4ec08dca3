import { z } from '@hono/zod-openapi'
import { locales } from '../access/access.schema.ts'

/** A person of a world of whom a story is told: what somebody should find in it. */
const storySchema = z.object({
  story: z.string().openapi({ example: 'hidden-gem' }),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
  /** What there is to see, in the language of the world. */
  what: z.string(),
})

/** Something that ships with Relais to be looked at. */
export const sampleWorldSchema = z.object({
  world: z.string().openapi({ example: 'kitchen-knives-fr' }),
  /** `fictional`: everybody in it is invented. `real`: somebody's public data, with their name. */
  kind: z.enum(['fictional', 'real']),
  language: z.string(),
  topic: z.object({ name: z.string(), terms: z.array(z.string()), exclude: z.array(z.string()) }).nullable(),
  brand: z.string().nullable(),
  /** Whom that brand competes with. */
  competitor: z.string().nullable(),
  people: z.number().int(),
  posts: z.number().int(),
  interactions: z.number().int(),
  stories: z.array(storySchema),
  attribution: z.object({ name: z.string(), url: z.string(), licence: z.string() }).nullable(),
})
export type SampleWorld = z.output<typeof sampleWorldSchema>

export const sampleStates = ['waiting', 'loading', 'ready', 'failed', 'removing'] as const
export type SampleState = (typeof sampleStates)[number]

/** The sample that a workspace has, or is getting, or is getting rid of. */
export const sampleSchema = z.object({
  /** Which world; null once it is unknown what is being removed. */
  world: z.string().nullable(),
  state: z.enum(sampleStates),
  /** People look at it instead of the workspace's own data. */
  isShown: z.boolean(),
  /** From 0 to 1, by the bytes of its files. */
  share: z.number(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type Sample = z.output<typeof sampleSchema>

export const samplesSchema = z.object({ worlds: z.array(sampleWorldSchema), sample: sampleSchema.nullable() })
export type Samples = z.output<typeof samplesSchema>

export const chooseSampleSchema = z.object({ world: z.string().max(80) })
export const showSampleSchema = z.object({ isShown: z.boolean() })
export const prepareSampleSchema = z.object({ locale: z.enum(locales) })
