import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { creatorsLatam, youtubeTrending } from '@relais/core/record/known-files'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mappingSchema } from './import.schema.ts'
import { importFile } from './import-file.ts'

const samples = new URL('../../../../samples/', import.meta.url)
const path = fileURLToPath(new URL('youtube-trending/snapshots.jsonl.gz', samples))

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

it.each([creatorsLatam, youtubeTrending])(
  'ships the mapping file of $name that Relais also knows by itself',
  async (known) => {
    const text = await readFile(new URL(`mappings/${known.name}.json`, samples), 'utf8')
    expect(mappingSchema.parse(JSON.parse(text))).toEqual(known)
  },
)

it('makes one post of all the hours at which a video was seen', async () => {
  const input = { path, kind: 'posts', mapping: youtubeTrending } as const
  const run = await importFile(test.ctx, input)
  expect(run.counts).toEqual({
    read: 7660,
    stored: 471,
    updated: 0,
    snapshots: 5189,
    duplicate: 2000,
    rejected: 0,
  })
  const [stored] = await test.ctx.corpus.select({
    sql: `SELECT count() AS posts, uniqExact(account) AS channels, countIf(views IS NULL) AS viewsUnknown
      FROM (SELECT * FROM post WHERE scope IN {scopes:Array(UInt64)} ORDER BY observed_at DESC LIMIT 1 BY id)`,
  })
  expect(stored).toEqual({ posts: '471', channels: '421', viewsUnknown: '0' })

  const again = await importFile(test.ctx, input)
  expect(again.counts).toEqual({
    read: 7660,
    stored: 0,
    updated: 0,
    snapshots: 0,
    duplicate: 7660,
    rejected: 0,
  })
})
