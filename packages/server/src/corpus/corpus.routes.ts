import { createRoute } from '@hono/zod-openapi'
import { json } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import {
  corpusSummarySchema,
  matchCountSchema,
  prefixQuerySchema,
  termSuggestionsSchema,
  topicQuerySchema,
} from './corpus.schema.ts'
import { countMatches } from './count-matches.ts'
import { suggestTerms } from './suggest-terms.ts'
import { summariseCorpus } from './summarise-corpus.ts'

const summaryRoute = createRoute({
  method: 'get',
  path: '/corpus',
  tags: ['corpus'],
  summary: 'What this workspace can see, and first topics to try',
  responses: { 200: json(corpusSummarySchema, 'The corpus in sum') },
})

const termsRoute = createRoute({
  method: 'get',
  path: '/corpus/terms',
  tags: ['corpus'],
  summary: 'Terms of the corpus that begin as typed',
  request: { query: prefixQuerySchema },
  responses: { 200: json(termSuggestionsSchema, 'At most ten, those of most people first') },
})

const matchesRoute = createRoute({
  method: 'get',
  path: '/corpus/matches',
  tags: ['corpus'],
  summary: 'How many posts by how many people a topic finds',
  request: { query: topicQuerySchema },
  responses: { 200: json(matchCountSchema, 'The counts') },
})

export const corpusRoutes = createRoutes()
  .openapi(summaryRoute, async (c) => {
    const { posts, people, interactions, firstPostAt, lastPostAt, platforms, languages, suggestedTerms } =
      await summariseCorpus(c.var.ctx, c.req.raw.signal)
    return c.json(
      {
        posts,
        people,
        interactions,
        firstPostAt: firstPostAt?.toISOString() ?? null,
        lastPostAt: lastPostAt?.toISOString() ?? null,
        platforms: [...platforms],
        languages: [...languages],
        suggestedTerms: [...suggestedTerms],
      },
      200,
    )
  })
  .openapi(termsRoute, async (c) =>
    c.json({ terms: await suggestTerms(c.var.ctx, c.req.valid('query').prefix, c.req.raw.signal) }, 200),
  )
  .openapi(matchesRoute, async (c) =>
    c.json(await countMatches(c.var.ctx, c.req.valid('query'), c.req.raw.signal), 200),
  )
