import { generateCorpus } from '@relais/testkit/generate/generate-corpus'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countSampledPosts, peopleSample } from './people-sample.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
  await generateCorpus(test.corpus, { posts: 20_000, seed: 7, scope: test.ctx.workspace.scope })
})
afterAll(() => test.close())

async function postsByPerson(condition: string): Promise<Map<string, string>> {
  const rows = await test.ctx.corpus.select<{ account: string; posts: string }>({
    sql: `SELECT account, uniqExact(id) AS posts FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${condition} GROUP BY account`,
  })
  return new Map(rows.map(({ account, posts }) => [account, posts]))
}

describe('a sample of people', () => {
  it('holds about as many posts as were asked', async () => {
    const posts = await countSampledPosts(test.ctx.corpus, 5_000)
    expect(posts).toBeGreaterThan(3_000)
    expect(posts).toBeLessThan(7_500)
  })

  it('holds all posts of each of them', async () => {
    const [everybody, sampled] = await Promise.all([postsByPerson('1'), postsByPerson(peopleSample(5_000))])
    expect(sampled.size).toBeLessThan(everybody.size)
    for (const [account, posts] of sampled) expect(everybody.get(account)).toBe(posts)
  })

  it('is everybody in a small corpus, and nobody in one of another workspace', async () => {
    expect(await countSampledPosts(test.ctx.corpus, 50_000)).toBe(20_000)
    const neighbour = await test.openNeighbour()
    expect(await countSampledPosts(neighbour.corpus, 50_000)).toBe(0)
  })
})
