import { createRoute, z } from '@hono/zod-openapi'
import { csv, csvHeaders } from '../http/csv-response.ts'
import { json, jsonBody, noContent } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import {
  accountIdSchema,
  listInputSchema,
  listSchema,
  mostAddedAtOnce,
  newListSchema,
  openListSchema,
} from './list.schema.ts'
import { listCsv } from './list-csv.ts'
import { addPeople, findMemberships, noteOnPerson, removePerson } from './list-people.ts'
import { changeList, createList, deleteList, listLists, restoreList } from './lists.ts'
import { noteVisit, openList, setFollowing } from './open-list.ts'

const tags = ['lists']
const params = z.object({ id: z.string() })
const personParams = params.extend({ accountId: z.string() })

const listRoute = createRoute({
  method: 'get',
  path: '/lists',
  tags,
  summary: 'The lists of this workspace, each with what is new since you opened it',
  responses: { 200: json(z.object({ lists: z.array(listSchema) }), 'The lists, by name') },
})

const createListRoute = createRoute({
  method: 'post',
  path: '/lists',
  tags,
  summary: 'Keep people together under a name',
  request: { body: jsonBody(newListSchema) },
  responses: { 201: json(z.object({ id: z.string() }), 'The new list') },
})

const membershipsRoute = createRoute({
  method: 'get',
  path: '/lists/memberships',
  tags,
  summary: 'Who is in which list',
  responses: {
    200: json(
      z.object({ memberships: z.array(z.object({ listId: z.string(), accountId: z.string() })) }),
      'One entry for each person in each list',
    ),
  },
})

const openRoute = createRoute({
  method: 'get',
  path: '/lists/{id}',
  tags,
  summary: 'The people of a list, what each wrote last, and what is new in your latest visit',
  request: { params },
  responses: { 200: json(openListSchema, 'The list') },
})

const csvRoute = createRoute({
  method: 'get',
  path: '/lists/{id}/people.csv',
  tags,
  summary: 'The same as a table, ready to be imported as accounts',
  request: { params },
  responses: { 200: csv('One line for each person') },
})

const changeRoute = createRoute({
  method: 'put',
  path: '/lists/{id}',
  tags,
  summary: 'Give a list another name or note',
  request: { params, body: jsonBody(listInputSchema) },
  responses: { 204: noContent },
})

const deleteRoute = createRoute({
  method: 'delete',
  path: '/lists/{id}',
  tags,
  summary: 'Delete a list; for 30 days it can be restored',
  request: { params },
  responses: { 204: noContent },
})

const restoreRoute = createRoute({
  method: 'post',
  path: '/lists/{id}/restore',
  tags,
  summary: 'Bring a deleted list back',
  request: { params },
  responses: { 204: noContent },
})

const addRoute = createRoute({
  method: 'post',
  path: '/lists/{id}/people',
  tags,
  summary: 'Put people into a list',
  request: {
    params,
    body: jsonBody(z.object({ accountIds: z.array(accountIdSchema).min(1).max(mostAddedAtOnce) })),
  },
  responses: { 200: json(z.object({ added: z.number().int() }), 'How many are new in it') },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/lists/{id}/people/{accountId}',
  tags,
  summary: 'Take somebody out of a list',
  request: { params: personParams },
  responses: { 204: noContent },
})

const noteRoute = createRoute({
  method: 'put',
  path: '/lists/{id}/people/{accountId}',
  tags,
  summary: 'Write down why somebody is in a list',
  request: {
    params: personParams,
    body: jsonBody(z.object({ note: z.string().trim().max(2_000) })),
  },
  responses: { 204: noContent },
})

const visitRoute = createRoute({
  method: 'post',
  path: '/lists/{id}/visits',
  tags,
  summary: 'Say that you have opened a list: what is there now is not new next time',
  request: { params },
  responses: { 204: noContent },
})

const followRoute = createRoute({
  method: 'put',
  path: '/lists/{id}/follow',
  tags,
  summary: 'Follow a list, for yourself',
  request: { params },
  responses: { 204: noContent },
})

const unfollowRoute = createRoute({
  method: 'delete',
  path: '/lists/{id}/follow',
  tags,
  summary: 'Follow it no more',
  request: { params },
  responses: { 204: noContent },
})

export const listRoutes = createRoutes()
  .openapi(listRoute, async (c) => c.json({ lists: await listLists(c.var.ctx) }, 200))
  .openapi(createListRoute, async (c) =>
    c.json({ id: await createList(c.var.ctx, c.req.valid('json')) }, 201),
  )
  .openapi(membershipsRoute, async (c) => c.json({ memberships: await findMemberships(c.var.ctx) }, 200))
  .openapi(openRoute, async (c) => c.json(await openList(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(csvRoute, async (c) => {
    const list = await openList(c.var.ctx, c.req.valid('param').id)
    return c.body(listCsv(list), 200, csvHeaders('list.csv'))
  })
  .openapi(changeRoute, async (c) => {
    await changeList(c.var.ctx, c.req.valid('param').id, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteRoute, async (c) => {
    await deleteList(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
  .openapi(restoreRoute, async (c) => {
    await restoreList(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
  .openapi(addRoute, async (c) => {
    const { accountIds } = c.req.valid('json')
    return c.json({ added: await addPeople(c.var.ctx, c.req.valid('param').id, accountIds) }, 200)
  })
  .openapi(removeRoute, async (c) => {
    const { id, accountId } = c.req.valid('param')
    await removePerson(c.var.ctx, id, accountId)
    return c.body(null, 204)
  })
  .openapi(noteRoute, async (c) => {
    const { id, accountId } = c.req.valid('param')
    await noteOnPerson(c.var.ctx, id, accountId, c.req.valid('json').note)
    return c.body(null, 204)
  })
  .openapi(visitRoute, async (c) => {
    await noteVisit(c.var.ctx, c.req.valid('param').id)
    return c.body(null, 204)
  })
  .openapi(followRoute, async (c) => {
    await setFollowing(c.var.ctx, c.req.valid('param').id, true)
    return c.body(null, 204)
  })
  .openapi(unfollowRoute, async (c) => {
    await setFollowing(c.var.ctx, c.req.valid('param').id, false)
    return c.body(null, 204)
  })
