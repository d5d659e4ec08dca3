import { createRoute, z } from '@hono/zod-openapi'
import { AppError } from '../errors.ts'
import { json, jsonBody } from '../http/json-response.ts'
import { createRoutes } from '../http-env.ts'
import { createUpload } from './create-upload.ts'
import {
  fileReadingSchema,
  importedPeopleSchema,
  importKinds,
  importRunSchema,
  mappingSchema,
  mendSchema,
  previewSchema,
  rejectedRowsSchema,
  uploadSchema,
} from './import.schema.ts'
import { cancelImport, getImport, listImports, openRejectedRows } from './import-runs.ts'
import { listImportedPeople } from './list-imported-people.ts'
import { listRejectedRows } from './list-rejected-rows.ts'
import { mendImport } from './mend-import.ts'
import { previewImport } from './preview-import.ts'
import { readUpload } from './read-upload.ts'
import { startImport } from './start-import.ts'

const tags = ['import']
/** Typed as any text: the route library takes every type that ends in "json" for one JSON document. */
const ndjson: string = 'application/x-ndjson'
const id = z.object({ id: z.string() })

const uploadRoute = createRoute({
  method: 'post',
  path: '/uploads',
  tags,
  summary:
    'Hand a file over: the body is the file itself, NDJSON, CSV, XLSX or a list of handles, up to 10 GB',
  request: {
    query: z.object({ name: z.string().trim().min(1).max(255) }),
    body: { content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: { 201: json(uploadSchema, 'What the file seems to hold') },
})

const readRoute = createRoute({
  method: 'post',
  path: '/uploads/{id}/read',
  tags,
  summary: 'Look at an uploaded file again: in another encoding, sheet or delimiter, or as another kind',
  request: {
    params: id,
    body: jsonBody(z.object({ file: fileReadingSchema, kind: z.enum(importKinds).optional() })),
  },
  responses: { 200: json(uploadSchema, 'What the file seems to hold, read so') },
})

const page = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
})

const rejectedRowsRoute = createRoute({
  method: 'get',
  path: '/imports/{id}/rejected-rows',
  tags,
  summary: 'The rows that an import left out by column, a page at a time, to be mended',
  request: { params: id, query: page },
  responses: { 200: json(rejectedRowsSchema, 'Rejected rows in the order of the file') },
})

const mendRoute = createRoute({
  method: 'post',
  path: '/imports/{id}/mend',
  tags,
  summary: 'Import rejected rows once they are mended, as an import of their own',
  request: { params: id, body: jsonBody(mendSchema) },
  responses: { 201: json(importRunSchema, 'The new import, waiting') },
})

const peopleRoute = createRoute({
  method: 'get',
  path: '/imports/{id}/people',
  tags,
  summary: 'Whom an import of accounts brought in: what is known of each, what is lacking, how it can be had',
  request: { params: id, query: page },
  responses: { 200: json(importedPeopleSchema, 'People in the order of the file') },
})

const previewRoute = createRoute({
  method: 'post',
  path: '/uploads/{id}/preview',
  tags,
  summary: 'What the first rows become under a mapping',
  request: { params: id, body: jsonBody(z.object({ mapping: mappingSchema })) },
  responses: { 200: json(previewSchema, 'Records and rejections') },
})

const listRoute = createRoute({
  method: 'get',
  path: '/imports',
  tags,
  summary: 'The imports of this workspace, newest first',
  responses: { 200: json(z.object({ imports: z.array(importRunSchema) }), 'The imports') },
})

const startRoute = createRoute({
  method: 'post',
  path: '/imports',
  tags,
  summary: 'Import an uploaded file in the background',
  request: {
    body: jsonBody(
      z.object({
        uploadId: z.string(),
        mapping: mappingSchema,
        source: z.string().trim().max(255).optional(),
      }),
    ),
  },
  responses: { 201: json(importRunSchema, 'The import, waiting') },
})

const getRoute = createRoute({
  method: 'get',
  path: '/imports/{id}',
  tags,
  summary: 'How far an import has come',
  request: { params: id },
  responses: { 200: json(importRunSchema, 'The import') },
})

const cancelRoute = createRoute({
  method: 'post',
  path: '/imports/{id}/cancel',
  tags,
  summary: 'End an import; what it stored stays',
  request: { params: id },
  responses: { 200: json(importRunSchema, 'The import') },
})

const rejectedRoute = createRoute({
  method: 'get',
  path: '/imports/{id}/rejected',
  tags,
  summary: 'The rows that an import left out, with line number and reason',
  request: { params: id },
  responses: {
    200: {
      description: 'One JSON object a line',
      content: { [ndjson]: { schema: z.string() } },
    },
  },
})

export const importRoutes = createRoutes()
  .openapi(uploadRoute, async (c) => {
    const body = c.req.raw.body
    if (body === null)
      throw new AppError('invalid_input', 'The request has no body. Send the file as the body.')
    return c.json(await createUpload(c.var.ctx, { fileName: c.req.valid('query').name, body }), 201)
  })
  .openapi(readRoute, async (c) =>
    c.json(await readUpload(c.var.ctx, { uploadId: c.req.valid('param').id, ...c.req.valid('json') }), 200),
  )
  .openapi(rejectedRowsRoute, async (c) =>
    c.json(await listRejectedRows(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  )
  .openapi(mendRoute, async (c) =>
    c.json(
      await mendImport(c.var.ctx, c.var.relais.jobs, { ...c.req.valid('param'), ...c.req.valid('json') }),
      201,
    ),
  )
  .openapi(peopleRoute, async (c) =>
    c.json(await listImportedPeople(c.var.ctx, { ...c.req.valid('param'), ...c.req.valid('query') }), 200),
  )
  .openapi(previewRoute, async (c) => {
    const { mapping } = c.req.valid('json')
    return c.json(await previewImport(c.var.ctx, { uploadId: c.req.valid('param').id, mapping }), 200)
  })
  .openapi(listRoute, async (c) => c.json({ imports: await listImports(c.var.ctx) }, 200))
  .openapi(startRoute, async (c) =>
    c.json(await startImport(c.var.ctx, c.var.relais.jobs, c.req.valid('json')), 201),
  )
  .openapi(getRoute, async (c) => c.json(await getImport(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(cancelRoute, async (c) => c.json(await cancelImport(c.var.ctx, c.req.valid('param').id), 200))
  .openapi(rejectedRoute, async (c) => {
    const rows = await openRejectedRows(c.var.ctx, c.req.valid('param').id)
    return c.body(rows, 200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="rejected.ndjson"`,
    })
  })
