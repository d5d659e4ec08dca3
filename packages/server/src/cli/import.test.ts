import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTestRelais, type TestRelais } from '@relais/testkit/stores/open-test-relais'
import { afterAll, beforeAll, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/relais.mjs', import.meta.url))

let test: TestRelais
let folder = ''
beforeAll(async () => {
  test = await openTestRelais()
  folder = await mkdtemp(join(tmpdir(), 'relais-cli-'))
  await writeFile(join(folder, 'posts.ndjson'), post('1') + post('2'))
  await writeFile(join(folder, 'bad.ndjson'), `${post('3')}{"platform":"twitter"}\n`)
  await writeFile(join(folder, 'table.csv'), 'when,who,what,nr\n2020-01-01,ana,hola,9\n')
  await writeFile(join(folder, 'list.json'), '[]')
  await writeFile(join(folder, 'map.json'), JSON.stringify(mapping))
  await writeFile(join(folder, 'bad-map.json'), '{"kind":"posts","fields":{"likes":"l"}}')
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})

const mapping = {
  kind: 'posts',
  fields: { platform: { value: 'twitter' }, id: 'nr', author: 'who', at: 'when', text: 'what' },
}
const post = (id: string) =>
  `${JSON.stringify({ platform: 'twitter', id, author: 'ana', at: '2020-01-01T00:00:00Z', text: 'hola' })}\n`

function relais(args: readonly string[], input = '') {
  const { databaseUrl, clickhouseUrl, dataDir } = test.relais.config
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl ?? '',
    CLICKHOUSE_URL: clickhouseUrl ?? '',
    RELAIS_DATA: dataDir,
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'import', ...args], {
    cwd: folder,
    env,
    input,
  })
  return { status, stdout: stdout.toString(), stderr: stderr.toString() }
}

it('prints one JSON document with what became of each file', () => {
  const { status, stdout } = relais(['posts', 'posts.ndjson', 'bad.ndjson', '--json'])
  expect(status).toBe(0)
  const { files } = JSON.parse(stdout)
  expect(files).toMatchObject([
    { file: 'posts.ndjson', state: 'done', read: 2, stored: 2, rejected: 0, rejectedFile: null },
    { file: 'bad.ndjson', read: 2, stored: 1, rejected: 1, rejectedByReason: { missing_field: 1 } },
  ])
  expect(files[1].rejectedFile).toContain('rejected.ndjson')
  expect(readFileSync(files[1].mendFile, 'utf8')).toContain('"reason":"missing_field"')
})

it('prints one line for people, and says that nothing is new the second time', () => {
  relais(['posts', 'posts.ndjson'])
  const { stdout } = relais(['posts', 'posts.ndjson'])
  expect(stdout).toMatch(
    /^posts\.ndjson: read 2, stored 0, updated 0, snapshots 0, duplicate 2, rejected 0 in \d/,
  )
})

it('reads standard input, and foreign columns with a mapping file', () => {
  expect(JSON.parse(relais(['posts', '-', '--json'], post('7')).stdout).files[0]).toMatchObject({
    read: 1,
    stored: 1,
  })
  const mapped = relais(['posts', 'table.csv', '--map', 'map.json', '--source', 'my table', '--json'])
  expect(JSON.parse(mapped.stdout).files[0]).toMatchObject({ source: 'my table', stored: 1 })
})

it.each([
  [[], "missing required argument 'kind'"],
  [['posts'], "missing required argument 'files'"],
  [['poems', 'posts.ndjson'], 'There are: posts, accounts, interactions'],
  [['posts', 'nowhere.ndjson'], 'There is no file nowhere.ndjson'],
  [['orders', 'posts.ndjson'], 'Relais does not keep orders yet. There are: posts, accounts, interactions'],
  [['posts', 'posts.ndjson', '--format', 'parquet'], 'Allowed choices are ndjson, csv, xlsx, list'],
  [['posts', 'posts.ndjson', '--format', 'xlsx'], 'The workbook cannot be read'],
  [['posts', 'posts.ndjson', '--map', 'nowhere.json'], 'There is no file nowhere.json'],
  [['posts', 'posts.ndjson', '--map', 'posts.ndjson'], 'is no JSON'],
  [['posts', 'posts.ndjson', '--map', 'bad-map.json'], 'no record has a field "likes"'],
  [['accounts', 'table.csv', '--map', 'map.json'], 'The mapping is for posts, the import is of accounts'],
  [['posts', 'table.csv'], 'Nothing in table.csv tells platform, id, author, at'],
  [['posts', 'list.json'], 'Write one JSON object a line'],
  [['posts', '-', '--format', 'csv'], 'add --map FILE'],
])('refuses %j with one line and exit code 2', (args, sentence) => {
  const { status, stdout, stderr } = relais(args)
  expect(stderr).toContain(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect([status, stdout]).toEqual([2, ''])
})
