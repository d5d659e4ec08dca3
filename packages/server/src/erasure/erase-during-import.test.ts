import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { importFile } from '../import/import-file.ts'
import { eraseCreator } from './erase-creator.ts'

let workspace: TestWorkspace
let dir: string
beforeAll(async () => {
  workspace = await openTestWorkspace()
  dir = await mkdtemp(join(tmpdir(), 'relais-erase-'))
})
afterAll(async () => {
  await workspace.close()
  await rm(dir, { recursive: true })
})

it('leaves nobody behind whom an import had read already and wrote later', async () => {
  const { ctx, corpus } = workspace
  const posts = Array.from({ length: 50_000 }, (_, i) => ({
    platform: 'twitter',
    id: String(i),
    author: i % 5 === 0 ? 'zelda' : `author_${i % 1000}`,
    at: '2026-01-05T10:00:00Z',
    text: i % 7 === 0 ? 'hello @zelda' : 'hello',
  }))
  const path = join(dir, 'posts.ndjson')
  await writeFile(path, posts.map((post) => `${JSON.stringify(post)}\n`).join(''))

  let erased: Promise<unknown> | null = null
  const run = await importFile(ctx, {
    path,
    kind: 'posts',
    mapping: null,
    onProgress: () => {
      erased ??= eraseCreator(ctx, corpus, { platform: 'twitter', handle: 'zelda' })
    },
  })
  await erased
  expect(run.state).toBe('done')
  const left = await corpus.selectWhole({
    sql: `SELECT countIf(account = {zelda:UInt64} OR has(targets, {zelda:UInt64}) OR has(terms, '@zelda')) AS traces, uniqExact(id) AS posts FROM post`,
    params: { zelda: accountId('twitter', 'zelda') },
  })
  expect(left).toEqual([{ traces: '0', posts: '40000' }])
})

it('loses no post of others when the same person is erased by several at once', async () => {
  const { ctx, corpus } = workspace
  const posts = Array.from({ length: 6_000 }, (_, i) => ({
    platform: 'bluesky',
    id: String(i),
    author: `author_${i % 100}`,
    at: '2026-01-05T10:00:00Z',
    text: `number ${i} for @quill`,
  }))
  const path = join(dir, 'mentions.ndjson')
  await writeFile(path, posts.map((post) => `${JSON.stringify(post)}\n`).join(''))
  await importFile(ctx, { path, kind: 'posts', mapping: null })
  const quill = { platform: 'bluesky', handle: 'quill' }
  await Promise.all([1, 2, 3, 4].map(() => eraseCreator(ctx, corpus, quill)))
  const left = await corpus.selectWhole({
    sql: `SELECT uniqExact(id) AS posts, countIf(has(terms, '@quill')) AS traces,
      (SELECT uniqExact(id) FROM post_text WHERE id IN (SELECT id FROM post WHERE platform = 'bluesky')) AS texts
      FROM post WHERE platform = 'bluesky'`,
  })
  expect(left).toEqual([{ posts: '6000', traces: '0', texts: '6000' }])
})
