import { createRoute } from '@hono/zod-openapi'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json, jsonBody } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { chooseTeam } from './choose-team.ts'
import { teamInputSchema, teamSchema } from './team.schema.ts'
import { teamCsv } from './team-csv.ts'

const tags = ['team']

const chooseRoute = createRoute({
  method: 'post',
  path: '/teams/choose',
  tags,
  summary: 'Which people together reach most of whom we want, within a budget',
  request: { body: jsonBody(teamInputSchema) },
  responses: { 200: json(teamSchema, 'The team, what each adds, and how far it can be from the best') },
})

const csvRoute = createRoute({
  method: 'post',
  path: '/teams/choose.csv',
  tags,
  summary: 'The same as a table, with those who were left out and why',
  request: { body: jsonBody(teamInputSchema) },
  responses: { 200: csv('One line for each candidate, the team first') },
})

export const teamRoutes = createRoutes()
  .openapi(chooseRoute, async (c) =>
    c.json(await chooseTeam(c.var.ctx, c.req.valid('json'), c.req.raw.signal), 200),
  )
  .openapi(csvRoute, async (c) => {
    const team = await chooseTeam(c.var.ctx, c.req.valid('json'), c.req.raw.signal)
    return c.body(teamCsv(team), 200, csvHeaders('team.csv'))
  })
