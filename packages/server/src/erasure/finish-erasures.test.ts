import { randomBytes } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { generateCorpus } from '@relais/testkit/generate/generate-corpus'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openOnDefaultEngines, type SetUp } from '@relais/testkit/suites/set-ups'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Ctx } from '../context.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { indexNeedles } from './bytes/index-needles.ts'
import { readClickhouseBlocks } from './bytes/read-clickhouse-blocks.ts'
import { searchFiles } from './bytes/search-files.ts'
import { eraseCreator } from './erase-creator.ts'
import { finishErasures } from './finish-erasures.ts'

// Every file of a data directory is read, some of them several times.
vi.setConfig({ testTimeout: 180_000 })

const mark = () => randomBytes(16).toString('hex')
const person = { handle: `h${mark()}`, name: `Name ${mark()}`, nativeId: mark(), said: mark(), bio: mark() }
/** The whole of each, and of the handle what an index of sorted terms would keep behind a common beginning. */
const needles = {
  anywhere: Object.entries(person).map(([what, text]) => ({ what, bytes: Buffer.from(text) })),
  inIndexes: indexNeedles('handle in an index', `@${person.handle}`),
}

let setUp: SetUp
let ctx: Ctx
const dataDir = () => setUp.config.dataDir
const find = async () => {
  const finds = await searchFiles(dataDir(), needles)
  return finds.map(({ file, what }) => `${what}: ${file.slice(dataDir().length + 1)}`)
}

beforeAll(async () => {
  setUp = await openOnDefaultEngines()
  const { relais } = setUp
  ctx = relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'cli' })
  // Small parts keep all columns in one file; these keep each in its own, as large ones do.
  await relais.corpus.commandOnEachNode('ALTER TABLE post_text MODIFY SETTING min_bytes_for_wide_part = 0')
  await generateCorpus(relais.corpus, { posts: 20_000, seed: 3, scope: ctx.workspace.scope })
  const post = { platform: 'twitter', at: '2026-01-05T10:00:00Z', observedAt: '2026-01-06T00:00:00Z' }
  await importRecords(ctx, 'posts', [
    {
      ...post,
      id: person.nativeId,
      author: person.handle,
      text: `hello ${person.said}`,
      authorProfile: { name: person.name },
    },
    { ...post, id: '2', author: person.handle, text: `more of ${person.said}` },
    { ...post, id: '3', author: 'somebody', text: `as @${person.handle} says`, in_reply_to: person.handle },
    { ...post, id: '4', author: 'namesake', text: `as @${person.handle.slice(0, 12)} says` },
  ])
  await importRecords(ctx, 'accounts', [
    { platform: 'twitter', handle: person.handle, name: person.name, bio: person.bio, observedAt: post.at },
  ])
  await relais.corpus.commandOnEachNode('OPTIMIZE TABLE post FINAL')
  await relais.corpus.commandOnEachNode('OPTIMIZE TABLE post_text FINAL')
  const line = JSON.stringify({ author: person.handle, text: person.said })
  await mkdir(join(dataDir(), 'uploads', ctx.workspace.id), { recursive: true })
  await writeFile(join(dataDir(), 'uploads', ctx.workspace.id, 'upl_1'), gzipSync(`${line}\n`.repeat(500)))
  await mkdir(join(dataDir(), 'imports', 'imp_1'), { recursive: true })
  const rejected = [
    { line: 1, reason: 'invalid_date', text: 'of others' },
    { line: 2, reason: 'invalid_date', text: line },
  ]
  await writeFile(
    join(dataDir(), 'imports', 'imp_1', 'rejected.ndjson'),
    rejected.map((row) => `${JSON.stringify(row)}\n`).join(''),
  )
  await appendFile(join(dataDir(), 'logs', 'clickhouse.log'), `Cannot parse ${line}\nlast line\n`)
})
afterAll(() => setUp.close())

describe('the bytes of an erased person', () => {
  it('are found by the search before: in columns, in indexes, in uploads, lists and logs', async () => {
    const finds = await find()
    const kinds = [
      /^said: clickhouse.*\.bin$/,
      /^handle.*: clickhouse.*skp_idx/,
      /: uploads/,
      /: imports/,
      /: logs/,
    ]
    for (const kind of kinds)
      expect(finds.filter((line) => kind.test(line)).length, String(kind)).toBeGreaterThan(0)
    for (const what of Object.keys(person))
      expect(finds.filter((line) => line.startsWith(what)).length, what).toBeGreaterThan(0)
  })

  it('would be found in any column: every column file of ClickHouse is unpacked to its end', async () => {
    const entries = await readdir(join(dataDir(), 'clickhouse'), { recursive: true, withFileTypes: true })
    const columns = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.bin'))
    expect(columns.length).toBeGreaterThan(15)
    for (const { parentPath, name } of columns) {
      const bytes = await readFile(join(parentPath, name))
      const read = (place: number, length: number) => bytes.subarray(place, place + length)
      const isWhole = await readClickhouseBlocks(read, bytes.length, () => undefined)
      expect([join(parentPath, name), isWhole]).toEqual([join(parentPath, name), true])
    }
  })

  it('are still on the disk when nothing finds them any more', async () => {
    const erased = await eraseCreator(ctx, setUp.relais.corpus, {
      platform: 'twitter',
      handle: person.handle,
    })
    expect(erased).toMatchObject({ found: true, posts: 2, mentions: 1 })
    expect((await find()).filter((line) => line.includes('clickhouse'))).not.toEqual([])
  })

  it('are gone from every file after the job, which says so', async () => {
    const startedAt = performance.now()
    const outcome = await finishErasures(setUp.relais, new AbortController().signal)
    process.stderr.write(
      `erasure: bytes gone after ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`,
    )
    expect(outcome).toEqual({ finished: 1, finds: [] })
    expect(await find()).toEqual([])
    const { rows } = await setUp.relais.database.pool.query(
      "select action from audit_event where action like 'creator.%' order by id",
    )
    expect(rows.map((row) => row.action)).toEqual(['creator.erased', 'creator.bytes_removed'])
  })

  it('were all that was taken: other rows, other lines and other posts are as they were', async () => {
    const { corpus } = setUp.relais
    const [posts] = await corpus.selectWhole<{ posts: string }>({ sql: 'SELECT count() AS posts FROM post' })
    expect(posts).toEqual({ posts: '20002' })
    const rejected = await readFile(join(dataDir(), 'imports', 'imp_1', 'rejected.ndjson'), 'utf8')
    const lines = rejected
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toEqual([
      { line: 1, reason: 'invalid_date', text: 'of others' },
      { line: 2, reason: 'invalid_date', field: null, value: null, text: null },
    ])
    expect(await readFile(join(dataDir(), 'logs', 'clickhouse.log'), 'utf8')).toContain('\nlast line\n')
    const settings = await corpus.selectWhole<{ query: string }>({
      sql: "SELECT create_table_query AS query FROM system.tables WHERE database = currentDatabase() AND name = 'post'",
    })
    expect(settings[0]?.query).not.toContain('old_parts_lifetime')
  })

  it('leave nothing to do for the next night', async () => {
    expect(await finishErasures(setUp.relais, new AbortController().signal)).toEqual({
      finished: 0,
      finds: [],
    })
  })
})

describe('bytes that the job cannot remove', () => {
  it('keep the erasure pending, and are named', async () => {
    const handle = `h${mark()}`
    await eraseCreator(ctx, setUp.relais.corpus, { platform: 'twitter', handle })
    await writeFile(join(dataDir(), 'a-copy-that-somebody-made'), `about @${handle}`)
    const outcome = await finishErasures(setUp.relais, new AbortController().signal)
    expect(outcome.finished).toBe(0)
    expect(outcome.finds.map((found) => found.file)).toEqual([join(dataDir(), 'a-copy-that-somebody-made')])
    const { rows } = await setUp.relais.database.pool.query(
      'select action, details from audit_event order by id desc limit 1',
    )
    expect(rows).toEqual([{ action: 'creator.bytes_left', details: { files: 1 } }])
  })
})
