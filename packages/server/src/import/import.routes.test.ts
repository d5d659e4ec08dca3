import { gzipSync } from 'node:zlib'
import { cookiesOf, testOrigin, testPassword } from '@relais/testkit/http/open-test-app'
import { openTestRelais, type TestRelais } from '@relais/testkit/stores/open-test-relais'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { ImportRun, Mapping, Preview, Upload } from './import.schema.ts'
import { importJob } from './import-job.ts'
import { uploadCleanUpJob } from './upload-clean-up-job.ts'

let test: TestRelais
let app: Awaited<ReturnType<typeof createApp>>
let cookie = ''
beforeAll(async () => {
  test = await openTestRelais()
  app = await createApp(test.relais)
  const owner = {
    name: 'Olga',
    email: 'o@example.org',
    password: testPassword,
    workspaceName: 'W',
    locale: 'en',
  }
  const answer = await app.request(`${testOrigin}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: testOrigin },
    body: JSON.stringify(owner),
  })
  cookie = cookiesOf(answer)
})
afterAll(() => test.close())

const send = (method: string, path: string, body?: BodyInit, type = 'application/json') =>
  app.request(`${testOrigin}/api/v1${path}`, {
    method,
    headers: { cookie, origin: testOrigin, ...(body === undefined ? {} : { 'content-type': type }) },
    ...(body === undefined ? {} : { body }),
  })
const sendJson = async (method: string, path: string, value?: unknown) => {
  const answer = await send(method, path, value === undefined ? undefined : JSON.stringify(value))
  return { status: answer.status, body: await answer.json() }
}
const upload = async (content: string | Uint8Array<ArrayBuffer>, name = 'my file.csv') => {
  const answer = await send(
    'POST',
    `/uploads?name=${encodeURIComponent(name)}`,
    content,
    'application/octet-stream',
  )
  return { status: answer.status, body: await answer.json() }
}

const table = [
  'network,url,screen_name,created_at,text,likes',
  'Twitter,https://twitter.com/eva/status/91,eva,2020-01-05T10:00:00Z,"Uno, dos",3',
  'Twitter,https://twitter.com/eva/status/92,eva,mañana,tres,4',
].join('\n')

/** What the queue would do, at once. */
async function work(run: ImportRun): Promise<void> {
  const workspace = await getWorkspace(test.relais.db, undefined)
  await importJob.handle(
    test.relais,
    { runId: run.id, workspaceId: workspace.id },
    new AbortController().signal,
  )
}

it('takes a file from upload over preview to an import with its rejected rows', async () => {
  const uploaded = await upload(gzipSync(table))
  expect(uploaded.status).toBe(201)
  const file: Upload = uploaded.body
  expect(file).toMatchObject({ fileName: 'my file.csv', format: 'csv', compression: 'gzip' })
  expect(file.columns[1]).toEqual({
    name: 'url',
    examples: ['https://twitter.com/eva/status/91', 'https://twitter.com/eva/status/92'],
  })

  const previewed = await sendJson('POST', `/uploads/${file.uploadId}/preview`, { mapping: file.suggested })
  const preview: Preview = previewed.body
  expect(preview.rows).toEqual([
    {
      line: 2,
      cells: {
        network: 'Twitter',
        url: 'https://twitter.com/eva/status/91',
        screen_name: 'eva',
        created_at: '2020-01-05T10:00:00Z',
        text: 'Uno, dos',
        likes: '3',
      },
      record: {
        platform: 'twitter',
        id: '91',
        author: 'eva',
        at: '2020-01-05T10:00:00.000Z',
        text: 'Uno, dos',
        url: 'https://twitter.com/eva/status/91',
        metrics: { likes: 3 },
      },
      rejection: null,
    },
    {
      line: 3,
      cells: expect.objectContaining({ created_at: 'mañana' }),
      record: null,
      rejection: { reason: 'invalid_date', field: 'at', value: 'mañana' },
    },
  ])
  expect(preview.fields[0]).toEqual({ name: 'platform', required: true })

  const started = await sendJson('POST', '/imports', { uploadId: file.uploadId, mapping: file.suggested })
  expect(started).toMatchObject({
    status: 201,
    body: { state: 'waiting', source: 'my file.csv', kind: 'posts' },
  })
  await work(started.body)

  const { body: listed } = await sendJson('GET', '/imports')
  expect(listed.imports[0]).toMatchObject({
    id: started.body.id,
    state: 'done',
    startedBy: 'Olga',
    counts: { read: 2, stored: 1, rejected: 1 },
    rejectedByReason: { invalid_date: 1 },
  })
  const rejected = await send('GET', `/imports/${started.body.id}/rejected`)
  expect(rejected.headers.get('content-type')).toContain('application/x-ndjson')
  expect(JSON.parse(await rejected.text())).toMatchObject({ line: 3, reason: 'invalid_date', field: 'at' })
})

it('removes the uploaded file once it is imported', async () => {
  const { body: file } = await upload(table)
  const { body: run } = await sendJson('POST', '/imports', {
    uploadId: file.uploadId,
    mapping: file.suggested,
  })
  await work(run)
  const again = await sendJson('POST', '/imports', { uploadId: file.uploadId, mapping: file.suggested })
  expect(again).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } })
})

it('removes uploads that nobody imported after a day', async () => {
  const { body: file } = await upload(table)
  const clean = () => uploadCleanUpJob.handle(test.relais, {}, new AbortController().signal)
  const look = async () =>
    (await sendJson('POST', `/uploads/${file.uploadId}/preview`, { mapping: file.suggested })).status
  await clean()
  expect(await look()).toBe(200)
  test.clock.advance(25 * 60 * 60 * 1000)
  await clean()
  expect(await look()).toBe(404)
})

it('shows a half-made mapping as missing fields, and refuses to import with it', async () => {
  const { body: file } = await upload(table)
  const mapping: Mapping = { kind: 'posts', fields: { platform: 'network', author: 'screen_name' } }
  const previewed = await sendJson('POST', `/uploads/${file.uploadId}/preview`, { mapping })
  expect(previewed.body.rows[0].rejection).toEqual({ reason: 'missing_field', field: 'id', value: null })
  const started = await sendJson('POST', '/imports', { uploadId: file.uploadId, mapping })
  expect(started).toMatchObject({ status: 422, body: { error: { code: 'invalid_mapping' } } })
  expect(started.body.error.details.problems.map((each: { field: string }) => each.field)).toEqual([
    'id',
    'at',
  ])
})

it('says at once what is wrong with a file that it cannot read, and keeps nothing of it', async () => {
  const refused = await upload('[{"a":1}]')
  expect(refused).toMatchObject({ status: 422, body: { error: { code: 'unreadable_file' } } })
  const uploads = await test.relais.db.selectFrom('upload').select('bytes').where('bytes', '=', '9').execute()
  expect(uploads).toEqual([])
})

it('cancels an import that is waiting, so that it never runs', async () => {
  const { body: file } = await upload(table.replaceAll('/status/9', '/status/8'))
  const { body: run } = await sendJson('POST', '/imports', {
    uploadId: file.uploadId,
    mapping: file.suggested,
  })
  expect(await sendJson('POST', `/imports/${run.id}/cancel`)).toMatchObject({
    status: 200,
    body: { state: 'cancelled' },
  })
  await work(run)
  const { body: after } = await sendJson('GET', `/imports/${run.id}`)
  expect(after).toMatchObject({ state: 'cancelled', counts: { read: 0, stored: 0 } })
})

it('answers what it does not know with not found', async () => {
  for (const path of ['/imports/imp_none', '/imports/imp_none/rejected']) {
    expect(await sendJson('GET', path)).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } })
  }
})
