import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Connector, Page } from '../connectors/connector.ts'
import { feedConnector } from '../connectors/feed/feed-connector.ts'
import { addSource } from './add-source.ts'
import { runSource } from './change-source.ts'
import { listSourceRuns } from './get-source.ts'
import { syncSource } from './sync-source.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

const { signal } = new AbortController()
const post = (id: string, author: string, text: string) => ({
  platform: 'mastodon',
  id,
  author,
  text,
  at: '2026-03-01T10:00:00Z',
})

async function outsideOf(pages: readonly Page[]) {
  const connector: Connector = {
    ...feedConnector,
    about: { ...feedConnector.about, network: 'mastodon', follows: ['account'] },
    sync: async function* () {
      yield* pages
    },
  }
  return { ...(await test.relais.outside()), connectors: [connector] }
}

async function counts(): Promise<Record<string, number>> {
  const all: Record<string, number> = {}
  for (const [table, what] of [
    ['post', 'id'],
    ['post_text', 'id'],
    ['account', 'id'],
    ['interaction', 'id'],
    ['interaction_by_from', 'id'],
  ] as const) {
    const [row] = await test.ctx.ownCorpus.select<{ n: string }>({
      sql: `SELECT uniqExact(${what}) AS n FROM ${table} WHERE scope IN {scopes:Array(UInt64)}`,
    })
    all[table] = Number(row?.n)
  }
  return all
}

it('removes posts and people that their network says are gone, in the order in which it says so', async () => {
  const target = { kind: 'account' as const, value: 'ana@social.example', baseUrl: 'https://social.example' }
  const found = await outsideOf([
    {
      cursor: 1,
      cost: 1,
      accounts: [{ platform: 'mastodon', handle: 'ana@social.example', id: '7', name: 'Ana' }],
    },
    {
      cursor: 2,
      cost: 1,
      posts: [
        post('a1', 'ana@social.example', 'knives'),
        post('a2', 'ana@social.example', 'more knives'),
        { ...post('b1', 'ben@social.example', 'I read her'), mentions: ['ana@social.example'] },
      ],
    },
    { cursor: 3, cost: 1, deletions: [{ what: 'post', platform: 'mastodon', id: 'a2' }] },
    { cursor: 4, cost: 1, posts: [post('a2', 'ana@social.example', 'more knives, again')] },
  ])
  const { id } = await addSource(test.ctx, found, {
    network: 'mastodon',
    targets: [target],
    rhythm: 'daily',
    daysBack: 30,
  })
  await syncSource(test.ctx, id, { outside: found, signal })
  expect(await listSourceRuns(test.ctx, id)).toMatchObject([{ state: 'done', deletedPosts: 1, cost: 4 }])
  expect(await counts()).toEqual({
    post: 3,
    post_text: 3,
    account: 2,
    interaction: 1,
    interaction_by_from: 1,
  })

  const gone = await outsideOf([
    {
      cursor: 5,
      cost: 1,
      deletions: [
        { what: 'post', platform: 'mastodon', id: 'b1' },
        { what: 'post', platform: 'mastodon', id: 'never seen' },
        { what: 'account', platform: 'mastodon', who: { id: '7' } },
        { what: 'account', platform: 'mastodon', who: { handle: 'nobody@social.example' } },
      ],
    },
  ])
  test.clock.advance(60_000)
  await runSource(test.ctx, gone, id)
  await syncSource(test.ctx, id, { outside: gone, signal })
  const [run] = await listSourceRuns(test.ctx, id)
  expect(run).toMatchObject({ state: 'done', deletedPosts: 3, deletedAccounts: 1 })
  expect(await counts()).toEqual({
    post: 0,
    post_text: 0,
    account: 1,
    interaction: 0,
    interaction_by_from: 0,
  })
})
