import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseMapping } from './choose-mapping.ts'
import { executeImport } from './execute-import.ts'
import { importFile } from './import-file.ts'
import { mendablePath, uploadPath } from './import-paths.ts'
import { getImportRun } from './import-run.store.ts'
import { listImportedPeople } from './list-imported-people.ts'
import { listRejectedRows } from './list-rejected-rows.ts'
import { mendImport } from './mend-import.ts'

let test: TestWorkspace
let folder = ''
beforeAll(async () => {
  test = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), 'relais-mend-'))
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})

let files = 0
async function fileOf(content: string | Uint8Array): Promise<string> {
  const path = join(folder, `file-${files++}`)
  await writeFile(path, content)
  return path
}

const page = { after: 0, limit: 100 }
const queued = { send: async () => undefined } as unknown as Parameters<typeof mendImport>[1]

/** What the queue would do, at once. */
async function carryOut(runId: string) {
  const { uploadId } = await getImportRun(test.ctx, runId)
  const path = uploadPath(test.ctx, uploadId ?? '')
  return executeImport(test.ctx, runId, { path, signal: new AbortController().signal })
}

const table = [
  'Lien;Compte;Date;Texte;J’aime',
  'https://x.com/eva/status/1;eva;05/01/2020;un;3',
  'https://x.com/eva/status/2;eva;25/13/2020;deux;4',
  'https://x.com/eva/status/3;eva;25/01/2020;trois;"douze"',
  'https://x.com/eva/status/4;eva;26/01/2020;quatre',
  'https://x.com/eva/status/5;eva;26/01/2020;cinq;12,5 k',
].join('\n')

it('shows rejected rows by the columns of their file, with the cell that was wrong', async () => {
  const path = await fileOf(table)
  const run = await importFile(test.ctx, { path, kind: 'posts', mapping: await chooseMapping(path, 'posts') })
  expect(run.counts).toMatchObject({ read: 5, stored: 2, rejected: 3 })
  const { columns, rows, total, next } = await listRejectedRows(test.ctx, { id: run.id, ...page })
  expect([columns, total, next]).toEqual([['Lien', 'Compte', 'Date', 'Texte', 'J’aime'], 3, null])
  expect(rows.map(({ line, reason, column, value }) => [line, reason, column, value])).toEqual([
    [3, 'invalid_date', 'Date', '25.13.2020'],
    [4, 'wrong_type', 'J’aime', 'douze'],
    [5, 'wrong_column_count', null, null],
  ])
  expect(rows[1]?.cells).toEqual({
    Lien: 'https://x.com/eva/status/3',
    Compte: 'eva',
    Date: '25/01/2020',
    Texte: 'trois',
    'J’aime': 'douze',
  })
  expect(await listRejectedRows(test.ctx, { id: run.id, after: 1, limit: 1 })).toMatchObject({
    rows: [{ line: 4 }],
    next: 2,
  })
})

it('imports rows that were mended in the browser, as an import that names the first', async () => {
  const path = await fileOf(table.replaceAll('/status/', '/status/1'))
  const first = await importFile(test.ctx, {
    path,
    kind: 'posts',
    mapping: await chooseMapping(path, 'posts'),
  })
  const { rows } = await listRejectedRows(test.ctx, { id: first.id, ...page })
  const cells = rows.map((row) => ({ ...row.cells }))
  Object.assign(cells[0] ?? {}, { Date: '25/12/2020' })
  Object.assign(cells[1] ?? {}, { 'J’aime': '12' })
  const mended = await mendImport(test.ctx, queued, {
    id: first.id,
    rows: cells.map((each) => ({ cells: each })),
  })
  expect(mended).toMatchObject({ mendOf: first.id, state: 'waiting', source: first.source })
  const run = await carryOut(mended.id)
  expect(run).toMatchObject({ state: 'done', counts: { read: 3, stored: 3, rejected: 0 } })
})

it('mends records with fields of their own as well, nested ones too', async () => {
  const post = { platform: 'x', id: 'n1', author: 'ana', at: '2020-02-30', metrics: { likes: 3 } }
  const first = await importFile(test.ctx, {
    path: await fileOf(`${JSON.stringify(post)}\n`),
    kind: 'posts',
    mapping: null,
  })
  const { rows } = await listRejectedRows(test.ctx, { id: first.id, ...page })
  expect(rows[0]?.cells).toMatchObject({ at: '2020-02-30', 'metrics.likes': '3' })
  const mended = await mendImport(test.ctx, queued, {
    id: first.id,
    rows: [{ cells: { ...rows[0]?.cells, at: '2020-02-28' } }],
  })
  await carryOut(mended.id)
  const [stored] = await test.ctx.corpus.select({
    sql: `SELECT likes FROM post WHERE scope IN {scopes:Array(UInt64)} AND toDate(posted_at) = '2020-02-28'`,
  })
  expect(stored).toEqual({ likes: '3' })
})

it.each([
  ['csv', table.replaceAll('/status/', '/status/2'), '25/13/2020', '24/12/2020'],
  [
    'ndjson',
    '{"platform":"x","id":"m1","author":"ana","at":"2020-02-30","text":"hé"}\n{"platform":"x","id":"m2"}\n',
    '2020-02-30',
    '2020-02-28',
  ],
] as const)(
  'writes the rejected rows of a %s file so that they are mended in it and imported as they are',
  async (format, text, wrong, right) => {
    const path = await fileOf(text)
    const mapping = await chooseMapping(path, 'posts')
    const first = await importFile(test.ctx, { path, kind: 'posts', mapping })
    const toMend = await readFile(mendablePath(test.ctx, first.id, format), 'utf8')
    expect(toMend).toContain('invalid_date')
    const again = await importFile(test.ctx, { path: await fileOf(toMend), kind: 'posts', mapping })
    expect(again.counts).toMatchObject({
      read: first.counts.rejected,
      stored: 0,
      rejected: first.counts.rejected,
    })
    const mended = await importFile(test.ctx, {
      path: await fileOf(toMend.replaceAll(wrong, right)),
      kind: 'posts',
      mapping,
    })
    expect(mended.counts).toMatchObject({ stored: 1, rejected: first.counts.rejected - 1 })
    const kept = await test.ctx.corpus.select({
      sql: `SELECT extra FROM post_text WHERE scope IN {scopes:Array(UInt64)} AND position(extra, 'relais') > 0`,
    })
    expect(kept).toEqual([])
  },
)

it('reads a mended file by itself, whatever was said about how the first one is to be read', async () => {
  const path = await fileOf(
    Buffer.from(
      `Notes;;;;\n${table.replaceAll('/status/', '/status/3').replaceAll('deux', 'été')}`,
      'latin1',
    ),
  )
  const file = { encoding: 'windows-1252', headerLine: 2, delimiter: ';' } as const
  const guessed = await chooseMapping(path, 'posts', { file })
  const mapping = guessed && { ...guessed, file }
  const first = await importFile(test.ctx, { path, kind: 'posts', mapping })
  expect(first.counts).toMatchObject({ stored: 2, rejected: 3 })
  const toMend = await readFile(mendablePath(test.ctx, first.id, 'csv'), 'utf8')
  const mended = await fileOf(toMend.replaceAll('25/13/2020', '24/12/2020'))
  const again = await importFile(test.ctx, { path: mended, kind: 'posts', mapping })
  expect(again).toMatchObject({
    counts: { stored: 1, rejected: 2 },
    reading: { encoding: 'utf-8', headerLine: 1 },
  })
})

it('makes people of a bare list of handles and addresses, of whom everything else is unknown', async () => {
  const path = await fileOf('@ana\ninstagram.com/bea\n\nhttps://www.youtube.com/@zoe\nnot a person\n@ana\n')
  const mapping = await chooseMapping(path, 'accounts', { platform: 'tiktok' })
  const run = await importFile(test.ctx, { path, kind: 'accounts', mapping })
  expect(run).toMatchObject({ counts: { read: 5, stored: 3, duplicate: 1, rejected: 1 } })
  const { people, total } = await listImportedPeople(test.ctx, { id: run.id, ...page })
  expect(total).toBe(3)
  expect(people[0]).toEqual({
    platform: 'tiktok',
    handle: 'ana',
    name: null,
    followers: null,
    posts: 0,
    url: 'https://www.tiktok.com/@ana',
    known: [],
    lacking: [
      { what: 'name', ways: ['accounts_file', 'profile_page'] },
      { what: 'bio', ways: ['accounts_file', 'profile_page'] },
      { what: 'followers', ways: ['accounts_file', 'profile_page'] },
      { what: 'posts', ways: ['posts_file'] },
      { what: 'interactions', ways: ['posts_file', 'interactions_file'] },
    ],
  })
  expect(people.slice(1, 3)).toMatchObject([
    { platform: 'instagram', handle: 'bea' },
    { platform: 'youtube', handle: 'zoe' },
  ])
  const again = await importFile(test.ctx, { path, kind: 'accounts', mapping })
  expect(again.counts).toMatchObject({ stored: 0, duplicate: 4 })
})

it('fills in what a later file tells of somebody who was only named, with rates as their source states them', async () => {
  const list = await fileOf('ig: @carla\n')
  await importFile(test.ctx, { path: list, kind: 'accounts', mapping: await chooseMapping(list, 'accounts') })
  const path = await fileOf('Username,Platform,Followers,Engagement rate\ncarla,Instagram,"12,500",3.2%\n')
  const run = await importFile(test.ctx, {
    path,
    kind: 'accounts',
    mapping: await chooseMapping(path, 'accounts'),
  })
  const { people } = await listImportedPeople(test.ctx, { id: run.id, ...page })
  expect(people).toMatchObject([{ handle: 'carla', followers: 12_500, known: ['followers'] }])
  const [stored] = await test.ctx.corpus.select({
    sql: `SELECT rates FROM account WHERE scope IN {scopes:Array(UInt64)} AND handle = 'carla' ORDER BY observed_at DESC LIMIT 1`,
  })
  expect(stored).toEqual({ rates: '{"Engagement rate":"3.2%"}' })
  const again = await importFile(test.ctx, {
    path,
    kind: 'accounts',
    mapping: await chooseMapping(path, 'accounts'),
  })
  expect(again.counts).toMatchObject({ stored: 0, updated: 0, duplicate: 1 })
})
