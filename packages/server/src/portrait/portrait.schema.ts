import { z } from '@hono/zod-openapi'
import { reputationKinds } from '@relais/core/influence/reputation-words'
import { sizeTiers } from '@relais/core/people-filter/size-tier'
import { relationTiers } from '@relais/core/portrait/decide-tier'
import { occupations } from '@relais/core/portrait/occupation-words'
import { rankingQuerySchema } from '../influence/influence.schema.ts'

const { terms, exclude, languages, platforms, from, to, excludedPosts } = rankingQuerySchema.shape

/** On which topic; without terms, whatever the subject. */
export const portraitQuerySchema = z.object({
  terms: terms.optional(),
  exclude,
  languages,
  platforms,
  from,
  to,
  excludedPosts,
})

export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullable()

export const evidenceInputSchema = z.object({
  kind: z.enum(reputationKinds),
  quote: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .openapi({ example: 'Le couteau de A à Z, éditions du Tilleul, 2024' }),
  sourceUrl: webAddressSchema.default(null),
})
export type EvidenceInput = z.output<typeof evidenceInputSchema>

export const verdictSchema = z.object({ state: z.enum(['confirmed', 'refused']) })

export const tierInputSchema = z.object({
  tier: z.enum(relationTiers),
  /** Why: shown beside what Relais would say. */
  reason: z.string().trim().min(1).max(500),
})
export type TierInput = z.output<typeof tierInputSchema>

const evidenceItemSchema = z.object({
  /** Null for what the profile names: it is told by its kind. */
  id: z.string().nullable(),
  kind: z.enum(reputationKinds),
  quote: z.string(),
  sourceUrl: z.string().nullable(),
  /** suggested: found in the profile, nobody has looked. */
  state: z.enum(['suggested', 'confirmed', 'refused', 'added']),
})
export type EvidenceItem = z.output<typeof evidenceItemSchema>

/** Why, with the count or share that says so. */
const reasonSchema = z.object({
  kind: z.string(),
  count: z.number().int().optional(),
  share: z.number().optional(),
})

const momentSignSchema = z.object({
  kind: z.enum(['rising', 'favourable', 'asks', 'silent', 'against', 'paidElsewhere']),
  day: z.iso.date(),
  postId: z.string().optional(),
  /** Of the brand: the words that count. */
  said: z.string().optional(),
})

export const portraitSchema = z.object({
  /** The day up to which a year is looked back. */
  asOf: z.iso.date(),
  sizeTier: z.enum(sizeTiers),
  followers: z.number().nullable(),
  tier: z.object({
    /** What holds: a person's word before what Relais says. Null: nothing tells. */
    tier: z.enum(relationTiers).nullable(),
    decidedBy: z.enum(['relais', 'person']),
    /** Of whoever decided otherwise. */
    personsReason: z.string().nullable(),
    suggested: z.enum(relationTiers).nullable(),
    reasons: z.array(reasonSchema),
  }),
  maturity: z.object({
    level: z.number().int().min(1).max(5),
    reasons: z.array(reasonSchema),
    /** Below level 3 influence cannot be measured yet. */
    isMeasurable: z.boolean(),
  }),
  actorTypes: z.array(z.object({ occupation: z.enum(occupations), quote: z.string() })),
  evidence: z.array(evidenceItemSchema),
  moment: z.object({
    isGood: z.boolean().nullable(),
    because: z.array(momentSignSchema),
    but: z.array(momentSignSchema),
  }),
})
export type Portrait = z.output<typeof portraitSchema>
