import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { rankTopic } from '../influence/rank-topic.ts'
import { postId } from './corpus-id.ts'

let workspace: TestWorkspace
let ctx: Ctx
beforeAll(async () => {
  workspace = await openTestWorkspace()
  ctx = workspace.ctx
})
afterAll(() => workspace.close())

const post = (id: string, text: string, more: object = {}) => ({
  platform: 'twitter',
  id,
  author: `author_of_${id}`,
  at: '2026-01-05T10:00:00Z',
  observedAt: '2026-01-20T00:00:00Z',
  text,
  ...more,
})
const seen = (day: number) => ({ observedAt: `2026-02-${String(day).padStart(2, '0')}T00:00:00Z` })

async function rank(terms: string, period: { from?: string; to?: string } = {}) {
  const { matches, results } = await rankTopic(ctx, {
    terms: terms.split(','),
    exclude: [],
    languages: [],
    platforms: [],
    join: 'geometric',
    from: '2025-12-01',
    to: '2026-02-28',
    ...period,
    limit: 50,
    offset: 0,
  })
  const evidence = results.flatMap((person) => person.evidence)
  return { matches, handles: results.map((person) => person.handle), evidence }
}
const nothing = { matches: { posts: 0, people: 0 }, handles: [], evidence: [] }

describe('a post that is seen again', () => {
  it('is one post with its newest counts, whichever observation came first', async () => {
    await importRecords(ctx, 'posts', [post('1', 'an apricot', { metrics: { likes: 20 }, ...seen(10) })])
    await importRecords(ctx, 'posts', [post('1', 'an apricot', { metrics: { likes: 5 }, ...seen(3) })])
    await importRecords(ctx, 'posts', [post('1', 'an apricot', { metrics: { likes: 31 }, ...seen(12) })])
    const { matches, evidence } = await rank('apricot')
    expect(matches).toEqual({ posts: 1, people: 1 })
    expect(evidence.map((found) => [found.postId, found.engagements])).toEqual([[postId('twitter', '1'), 31]])
  })
})

describe('a post that was edited', () => {
  it('is found by what it says now, and by nothing that it no longer says', async () => {
    await importRecords(ctx, 'posts', [post('2', 'the blueberry pie', { mentions: ['old_friend'] })])
    expect((await rank('blueberry')).handles).toEqual(['author_of_2'])
    await importRecords(ctx, 'posts', [post('2', 'the cranberry pie', { mentions: [], ...seen(2) })])
    expect(await rank('blueberry')).toEqual(nothing)
    const { matches, evidence } = await rank('cranberry')
    expect(matches).toEqual({ posts: 1, people: 1 })
    expect(evidence.map((found) => found.text)).toEqual(['the cranberry pie'])
    expect((await rank('blueberry,cranberry')).matches.posts).toBe(1)
  })

  it('stays as it is when an older version of it arrives later', async () => {
    await importRecords(ctx, 'posts', [post('3', 'damson jam', seen(9))])
    await importRecords(ctx, 'posts', [post('3', 'elderberry jam', seen(4))])
    expect(await rank('elderberry')).toEqual(nothing)
    expect((await rank('damson')).matches.posts).toBe(1)
  })
})

describe('a post whose time was corrected', () => {
  it('counts in the period in which it was really written, and in no other', async () => {
    await importRecords(ctx, 'posts', [post('4', 'fig season')])
    await importRecords(ctx, 'posts', [post('4', 'fig season', { at: '2025-12-10T10:00:00Z', ...seen(1) })])
    expect((await rank('fig', { from: '2026-01-01' })).matches.posts).toBe(0)
    expect((await rank('fig', { to: '2025-12-31' })).matches.posts).toBe(1)
    expect((await rank('fig')).matches.posts).toBe(1)
  })
})

describe('a public observation', () => {
  it("never overwrites a workspace's own, neither when it is newer nor when it came first", async () => {
    const neighbour = await workspace.openNeighbour()
    const record = post('5', 'guava and ours', { metrics: { likes: 7 } })
    await importRecords(ctx, 'posts', [record])
    await importRecords(neighbour, 'posts', [post('5', 'guava and theirs', { metrics: { likes: 8 } })])
    await makePublic(neighbour)
    const { matches, evidence } = await rank('guava')
    expect(matches).toEqual({ posts: 1, people: 1 })
    expect(evidence.map((found) => [found.text, found.engagements])).toEqual([['guava and ours', 7]])
    const again = await importRecords(ctx, 'posts', [record])
    expect(again.counts).toMatchObject({ stored: 0, updated: 0, duplicate: 1 })
  })

  it('is seen by a workspace that has nothing of its own about the post', async () => {
    const neighbour = await workspace.openNeighbour()
    await importRecords(neighbour, 'posts', [post('6', 'honeydew', { metrics: { likes: 8 } })])
    expect((await rank('honeydew')).matches.posts).toBe(0)
    await makePublic(neighbour)
    expect((await rank('honeydew')).evidence.map((found) => found.engagements)).toEqual([8])
  })

  /** As if Relais itself had fetched what this workspace imported, a month later. */
  async function makePublic(of: Ctx): Promise<void> {
    for (const table of ['post', 'post_text', 'account'] as const) {
      await workspace.corpus.commandOnEachNode(
        `INSERT INTO ${table} SELECT * REPLACE (0 AS scope, observed_at + INTERVAL 1 MONTH AS observed_at)
         FROM ${table} WHERE ${table}.scope = ${of.workspace.scope}`,
      )
    }
  }
})

describe('ids above 2^53', () => {
  it('are the same digits in the corpus, in the ranking and in the evidence', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `big-${i}`)
    await importRecords(
      ctx,
      'posts',
      ids.map((id) => post(id, 'jackfruit')),
    )
    const expected = ids.map((id) => postId('twitter', id))
    expect(expected.filter((id) => BigInt(id) > 2n ** 53n).length).toBeGreaterThan(30)
    const { evidence } = await rank('jackfruit')
    expect(evidence.map((found) => found.postId).sort()).toEqual([...expected].sort())
  })
})
