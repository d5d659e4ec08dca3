import { z } from '@hono/zod-openapi'
import { periodPresets } from '@relais/core/topic/choose-period'

const term = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^,]*$/, 'A comma separates terms')
const code = z.string().trim().toLowerCase().min(1).max(40)

/** A post's id as answers give it. */
export const postIdSchema = z.string().regex(/^\d{1,20}$/)

/** Posts that people found not to be about a topic. */
export const excludedPostsSchema = z.array(postIdSchema).max(1000)

/** What somebody keeps under a name. */
export const topicInputSchema = z.object({
  name: z.string().trim().min(1).max(120).openapi({ example: 'Kitchen knives' }),
  terms: z
    .array(term)
    .min(1)
    .max(50)
    .openapi({
      example: ['couteau', '"couteau de chef"', '#cutlery', '@atelier_braise'],
      description:
        'Any of these: words, phrases in quotation marks, #hashtags, @accounts (what they post, and who names them)',
    }),
  exclude: z.array(term).max(50).default([]),
  languages: z.array(code).max(50).default([]),
  platforms: z.array(code).max(50).default([]),
  period: z.enum(periodPresets).nullable().default(null),
  excludedPosts: excludedPostsSchema.default([]),
})
export type TopicInput = z.output<typeof topicInputSchema>

export const savedTopicSchema = topicInputSchema.extend({
  id: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})

export const neighbourSchema = z.object({
  term: z.string(),
  /** Posts that the topic would find in addition. */
  gain: z.number().int(),
})
