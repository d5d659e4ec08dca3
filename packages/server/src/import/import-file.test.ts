import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseMapping } from './choose-mapping.ts'
import { executeImport } from './execute-import.ts'
import { importFile } from './import-file.ts'
import { rejectedPath } from './import-paths.ts'
import { insertImportRun } from './import-run.store.ts'
import { cancelImport, getImport, listImports } from './import-runs.ts'

let test: TestWorkspace
let folder = ''
beforeAll(async () => {
  test = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), 'relais-import-'))
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})

let files = 0
async function fileOf(content: string | Buffer): Promise<string> {
  files++
  const path = join(folder, `file-${files}`)
  await writeFile(path, content)
  return path
}
const ndjson = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const post = (id: string, fields: object = {}) => ({
  platform: 'twitter',
  id,
  author: 'ana',
  at: '2020-01-01T00:00:00Z',
  text: 'hola',
  ...fields,
})
const follows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    kind: 'follow',
    from: `x/f${from + index}`,
    to: 'x/star',
  }))

async function rejectedRows(runId: string): Promise<unknown[]> {
  const text = await readFile(rejectedPath(test.ctx, runId), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

it('counts what became of every row and keeps the rejected ones with their reason', async () => {
  const path = await fileOf(
    `${ndjson([post('a'), post('a'), post('b', { at: '2020-02-30' }), post('c', { metrics: { likes: -1 } })])}{"oops\n`,
  )
  const run = await importFile(test.ctx, { path, kind: 'posts', mapping: null, source: 'my file' })
  expect(run).toMatchObject({
    state: 'done',
    source: 'my file',
    counts: { read: 5, stored: 1, updated: 0, snapshots: 0, duplicate: 1, rejected: 3 },
    rejectedByReason: { invalid_date: 1, negative_count: 1, not_json: 1 },
    error: null,
  })
  expect(run.bytesRead).toBe(run.bytesTotal)
  const rejected = await rejectedRows(run.id)
  expect(rejected).toContainEqual({ line: 5, reason: 'not_json', field: null, value: null, text: '{"oops' })
  expect(rejected).toContainEqual({
    line: 3,
    reason: 'invalid_date',
    field: 'at',
    value: '2020-02-30',
    text: JSON.stringify(post('b', { at: '2020-02-30' })),
  })
})

it('stores nothing of the same file a second time', async () => {
  const path = await fileOf(gzipSync(ndjson([post('d'), post('e')])))
  await importFile(test.ctx, { path, kind: 'posts', mapping: null })
  const again = await importFile(test.ctx, { path, kind: 'posts', mapping: null })
  expect(again.counts).toMatchObject({ read: 2, stored: 0, duplicate: 2 })
})

it('reads a CSV by the names of its columns', async () => {
  const path = await fileOf(
    'Date,Username,Tweet URL,Full Text,Likes\n2020-01-05 10:00,@eva,https://twitter.com/eva/status/77,"Uno, dos",3\n',
  )
  const mapping = await chooseMapping(path, 'posts')
  const run = await importFile(test.ctx, { path, kind: 'posts', mapping })
  expect(run.counts).toMatchObject({ read: 1, stored: 1 })
  const [stored] = await test.ctx.corpus.select({
    sql: `SELECT native_id, text FROM post_text WHERE scope IN {scopes:Array(UInt64)} AND native_id = '77'`,
  })
  expect(stored).toEqual({ native_id: '77', text: 'Uno, dos' })
})

it('needs no mapping for records, and says which columns are missing for others', async () => {
  expect(await chooseMapping(await fileOf(ndjson([post('f')])), 'posts')).toBeNull()
  const strange = await fileOf('colour,size\nred,3\n')
  await expect(chooseMapping(strange, 'posts')).rejects.toMatchObject({
    code: 'invalid_mapping',
    message: expect.stringContaining('platform, id, author, at'),
  })
})

it('refuses a mapping that fits no record, before anything is stored', async () => {
  const path = await fileOf(ndjson([post('g')]))
  const before = (await listImports(test.ctx)).length
  const input = { path, kind: 'posts', mapping: { kind: 'posts', fields: { platform: 'p' } } } as const
  await expect(importFile(test.ctx, input)).rejects.toMatchObject({ code: 'invalid_mapping' })
  expect((await listImports(test.ctx)).length).toBe(before)
})

it('is not held up by a pattern that backtracks for ever', async () => {
  const path = await fileOf(ndjson([{ link: 'a'.repeat(500) }]))
  const fields = {
    platform: { value: 'x' },
    author: 'a',
    at: 'd',
    id: { from: 'link', match: '(.*.*.*.*.*.*)z' },
  }
  const run = await importFile(test.ctx, { path, kind: 'posts', mapping: { kind: 'posts', fields } })
  expect(run).toMatchObject({ state: 'done', rejectedByReason: { missing_field: 1 } })
})

it('ends a run as failed, with what to do, when the file cannot be read', async () => {
  const path = await fileOf('[{"a":1}]')
  const run = await importFile(test.ctx, { path, kind: 'posts', mapping: null })
  expect(run).toMatchObject({ state: 'failed', error: { code: 'unreadable_file' } })
  expect(run.error?.message).toContain('one JSON object a line')
})

it('stores what can be read of a file that breaks off, however quickly it does', async () => {
  const packed = gzipSync(ndjson(follows(0, 60_000)))
  const path = await fileOf(packed.subarray(0, packed.length - 2_000))
  const run = await importFile(test.ctx, { path, kind: 'interactions', mapping: null })
  expect(run).toMatchObject({ state: 'failed', error: { code: 'unreadable_file' } })
  // All but what was being unpacked when it broke off: half a megabyte of text at most.
  expect(run.counts.stored).toBeGreaterThanOrEqual(40_000)
})

it('goes on behind the last stored batch when it was interrupted, and counts every row once', async () => {
  const rows = [...follows(100_000, 120_500), { kind: 'follow' }, ...follows(120_500, 121_000)]
  const path = await fileOf(`${JSON.stringify({ kind: 'follow' })}\n${ndjson(rows)}`)
  const begun = await insertImportRun(test.ctx, {
    id: 'imp_resumed',
    uploadId: null,
    kind: 'interactions',
    source: 'resumed',
    mapping: null,
    state: 'waiting',
    bytesTotal: null,
  })
  const stopping = new AbortController()
  const options = { path }
  const interrupted = executeImport(test.ctx, begun.id, {
    ...options,
    signal: stopping.signal,
    onProgress: () => stopping.abort(new Error('stopping')),
  })
  await expect(interrupted).rejects.toThrow('stopping')
  expect(await getImport(test.ctx, begun.id)).toMatchObject({
    state: 'running',
    counts: { read: 20_000, rejected: 1 },
  })

  const run = await executeImport(test.ctx, begun.id, { ...options, signal: new AbortController().signal })
  expect(run).toMatchObject({
    state: 'done',
    counts: { read: 21_002, stored: 21_000, duplicate: 0, rejected: 2 },
    rejectedByReason: { missing_field: 2 },
  })
  expect(await rejectedRows(run.id)).toHaveLength(2)
})

it('stops at the next batch when it is cancelled, keeps what it has, and is not taken up again', async () => {
  const path = await fileOf(ndjson(follows(200_000, 241_000)))
  const run = await insertImportRun(test.ctx, {
    id: 'imp_cancelled',
    uploadId: null,
    kind: 'interactions',
    source: 'cancelled',
    mapping: null,
    state: 'waiting',
    bytesTotal: null,
  })
  let cancelling: Promise<unknown> | null = null
  const options = { path, signal: new AbortController().signal }
  const ended = await executeImport(test.ctx, run.id, {
    ...options,
    onProgress: () => {
      cancelling ??= cancelImport(test.ctx, run.id)
    },
  })
  await cancelling
  const after = await executeImport(test.ctx, run.id, options)
  expect([ended.state, after.state]).toEqual(['cancelled', 'cancelled'])
  expect(after.counts.stored).toBeGreaterThanOrEqual(20_000)
  expect(after.counts.stored).toBeLessThan(41_000)
})

it('ends a run of the command line whose process is gone', async () => {
  const { id } = await insertImportRun(test.ctx, {
    id: 'imp_killed',
    uploadId: null,
    kind: 'posts',
    source: 'killed',
    mapping: null,
    state: 'running',
    bytesTotal: null,
  })
  expect((await getImport(test.ctx, id)).state).toBe('running')
  await test.db
    .updateTable('import_run')
    .set({ seen_at: new Date(Date.now() - 61_000) })
    .where('id', '=', id)
    .execute()
  expect((await getImport(test.ctx, id)).state).toBe('cancelled')
})

it('lets viewers look at imports, and only analysts and above start or cancel them', async () => {
  const path = await fileOf(ndjson([post('z')]))
  const viewer = test.as('viewer')
  expect(await listImports(viewer)).not.toHaveLength(0)
  const refused = { code: 'not_allowed' }
  await expect(importFile(viewer, { path, kind: 'posts', mapping: null })).rejects.toMatchObject(refused)
  await expect(cancelImport(viewer, 'imp_resumed')).rejects.toMatchObject(refused)
})

it('shows no import to another workspace', async () => {
  const neighbour = await test.openNeighbour('Other')
  expect(await listImports(neighbour)).toEqual([])
  await expect(getImport(neighbour, 'imp_resumed')).rejects.toMatchObject({ code: 'not_found' })
})
