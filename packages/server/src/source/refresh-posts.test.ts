import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Connector, PostToRefresh } from '../connectors/connector.ts'
import { feedConnector } from '../connectors/feed/feed-connector.ts'
import { Trouble } from '../fetching/trouble.ts'
import { addSource } from './add-source.ts'
import { listSourceRuns } from './get-source.ts'
import { syncSource } from './sync-source.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

const hour = 3_600_000

it('looks up again the counts of young posts by who is followed: often at first, and each age once', async () => {
  const start = test.clock.now().getTime()
  const post = (id: string, author: string, hoursAgo: number, likes: number) => ({
    platform: 'mastodon',
    id,
    author,
    text: 'words',
    url: `https://social.example/${id}`,
    at: new Date(start - hoursAgo * hour).toISOString(),
    observedAt: test.clock.now().toISOString(),
    metrics: { likes },
  })
  const asked: string[][] = []
  let isDown = false
  const connector: Connector = {
    ...feedConnector,
    about: { ...feedConnector.about, network: 'mastodon', follows: ['account'] },
    sync: async function* (_reach, { cursor }) {
      const posts = [
        post('young', 'ana@social.example', 0.5, 1),
        post('gone', 'ana@social.example', 0.5, 1),
        post('old', 'ana@social.example', 2_000, 1),
        post('other', 'ben@social.example', 0.5, 1),
      ]
      yield { cursor: 1, cost: 1, ...(cursor === null ? { posts } : {}) }
    },
    refresh: async function* (_reach, posts: readonly PostToRefresh[]) {
      asked.push(posts.map(({ id, author, url }) => `${id} ${author} ${url}`))
      if (isDown) throw new Trouble('server_down', 'Nobody answers.')
      yield {
        cursor: null,
        cost: 1,
        posts: [post('young', 'ana@social.example', 0.5, 9)],
        deletions: [{ what: 'post', platform: 'mastodon', id: 'gone' }],
      }
    },
  }
  const outside = { ...(await test.relais.outside()), connectors: [connector] }
  const target = { kind: 'account' as const, value: 'ana@social.example', baseUrl: 'https://social.example' }
  const input = { network: 'mastodon', targets: [target], rhythm: 'hourly' as const, daysBack: 90 }
  const { id } = await addSource(test.ctx, outside, input)
  const { signal } = new AbortController()
  const look = () => syncSource(test.ctx, id, { outside, signal })

  await look()
  expect(asked).toEqual([])
  test.clock.advance(hour)
  await look()
  const [first = []] = asked
  expect(first.toSorted()).toEqual([
    'gone ana@social.example https://social.example/gone',
    'young ana@social.example https://social.example/young',
  ])
  expect(await listSourceRuns(test.ctx, id)).toMatchObject([
    { state: 'done', cost: 2, deletedPosts: 1, counts: { snapshots: 1 } },
    {},
  ])
  const likes = await test.ctx.ownCorpus.select<{ likes: string }>({
    sql: `SELECT likes FROM post WHERE scope IN {scopes:Array(UInt64)} AND likes > 1
      ORDER BY observed_at DESC LIMIT 1 BY id`,
  })
  expect(likes).toEqual([{ likes: '9' }])

  test.clock.advance(hour)
  await look()
  expect(asked).toHaveLength(1)
  test.clock.advance(hour)
  await look()
  expect(asked[1]).toEqual(['young ana@social.example https://social.example/young'])
  isDown = true
  test.clock.advance(4 * hour)
  await look()
  expect((await listSourceRuns(test.ctx, id))[0]).toMatchObject({ state: 'done', trouble: null })
  isDown = false
  test.clock.advance(hour)
  await look()
  expect(asked.slice(2)).toEqual([asked[1], asked[1]])
})
