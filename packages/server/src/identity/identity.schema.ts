import { z } from '@hono/zod-openapi'

export const pairParamsSchema = z.object({ accountId: z.string(), otherId: z.string() })
export const decisionSchema = z.object({ state: z.enum(['joined', 'refused']) })

export const proposalsQuerySchema = z.object({
  state: z.enum(['open', 'joined', 'refused']).default('open'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type ProposalsQuery = z.output<typeof proposalsQuerySchema>

export const joinedAccountSchema = z.object({
  accountId: z.string(),
  platform: z.string(),
  handle: z.string(),
  name: z.string(),
  bio: z.string().nullable(),
  url: z.string().nullable(),
  followers: z.number().nullable(),
  posts: z.number().int(),
})
export type JoinedAccount = z.output<typeof joinedAccountSchema>

const quotedPostSchema = z.object({ text: z.string(), url: z.string().nullable() })

export const proposalSchema = z.object({
  a: joinedAccountSchema,
  b: joinedAccountSchema,
  probability: z.number().min(0).max(1).nullable().openapi({
    description:
      'Calibrated where handles are the only reason; otherwise an ordered judgement. Null for a decided pair that nothing proposes.',
  }),
  /** What speaks for one person (above 0) and against it, in log-odds, the strongest first. */
  reasons: z.array(
    z.object({
      reason: z.enum([
        'links',
        'linksElsewhere',
        'handles',
        'names',
        'picture',
        'sharedPosts',
        'nameEachOther',
        'samePlatform',
      ]),
      weight: z.number(),
    }),
  ),
  handlePiece: z.string(),
  sameHandle: z.boolean(),
  nameLikeness: z.number().min(0).max(1).nullable(),
  links: z.number().int().min(0).max(2),
  sharedPosts: z.number().int(),
  /** Posts of the one that published less in the time when both did; 0 when none are shared. */
  comparedPosts: z.number().int(),
  /** Up to three texts that both published within three days. */
  evidence: z.array(z.object({ a: quotedPostSchema, b: quotedPostSchema })),
})
export type ProposalView = z.output<typeof proposalSchema>

export const proposalsSchema = z.object({
  /** Pairs in the state that was asked for. */
  total: z.number().int(),
  open: z.number().int(),
  decided: z.number().int(),
  /** Accounts that were compared. */
  accounts: z.number().int(),
  proposals: z.array(proposalSchema),
})
export type Proposals = z.output<typeof proposalsSchema>

export const personAccountsSchema = z.object({
  accounts: z.array(
    joinedAccountSchema.extend({
      /** `file`: an imported file names the person behind both. `people`: somebody here joined them. */
      from: z.enum(['file', 'people']),
    }),
  ),
})
export type PersonAccounts = z.output<typeof personAccountsSchema>
