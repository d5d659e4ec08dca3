import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCorpus, type TestCorpus } from '../stores/open-test-corpus.ts'
import { generateCorpus } from './generate-corpus.ts'
import { type GeneratedWorld, generatedPeriod, topicTerms } from './generated-world.ts'

const world: GeneratedWorld = { posts: 20_000, seed: 11, scope: '42' }
let first: TestCorpus
let second: TestCorpus

beforeAll(async () => {
  ;[first, second] = await Promise.all([openTestCorpus(), openTestCorpus()])
  await Promise.all([generateCorpus(first.corpus, world), generateCorpus(second.corpus, world)])
})
afterAll(async () => {
  await Promise.all([first.close(), second.close()])
})

const one = async <Row>(sql: string, from = first) => {
  const rows = await from.corpus.selectWhole<Row>({ sql })
  return rows[0] as Row
}

describe('a generated corpus', () => {
  it('is the same for the same seed, row by row', async () => {
    for (const table of [
      'account',
      'post',
      'post_text',
      'post_snapshot',
      'interaction',
      'interaction_by_from',
    ]) {
      const sql = `SELECT count() AS rows, sum(cityHash64(* EXCEPT observed_at)) AS digest FROM ${table}`
      expect(await one(sql), table).toEqual(await one(sql, second))
    }
  })

  it('holds each topic term in exactly its share of the posts', async () => {
    const count = async (term: string) =>
      Number(
        (
          await one<{ posts: string }>(
            `SELECT count() AS posts FROM post WHERE hasAnyTokens(terms, ['${term}'])`,
          )
        ).posts,
      )
    expect(await count(topicTerms.perMille)).toBe(20)
    expect(await count(topicTerms.perCent)).toBe(200)
    expect(await count(topicTerms.perTen)).toBe(2_000)
  })

  it('has the number of posts that was asked, each with its text, each under an id and a scope of its own', async () => {
    const sql =
      'SELECT count() AS rows, uniqExact(id) AS ids, uniqExact(scope) AS scopes, max(scope) AS owner FROM'
    const expected = { rows: '20000', ids: '20000', scopes: '1', owner: '42' }
    expect(await one(`${sql} post`)).toEqual(expected)
    expect(await one(`${sql} post_text`)).toEqual(expected)
  })

  it('is skewed as people are: a tenth of the authors writes more than a third, and half of them little', async () => {
    const shares = await one<{ top: number; median: number }>(`
      SELECT sumIf(posts, place <= people / 10) / sum(posts) AS top, quantile(0.5)(posts) AS median
      FROM (SELECT count() AS posts, row_number() OVER (ORDER BY count() DESC) AS place, count() OVER () AS people
            FROM post GROUP BY account)`)
    expect(shares.top).toBeGreaterThan(1 / 3)
    expect(shares.top).toBeLessThan(0.9)
    expect(shares.median).toBeLessThan(20)
  })

  it('follows the week: fewer posts on Saturday and Sunday than on any working day', async () => {
    const rows = await first.corpus.selectWhole<{ weekday: number; posts: string }>({
      sql: 'SELECT toDayOfWeek(posted_at) AS weekday, count() AS posts FROM post GROUP BY weekday ORDER BY weekday',
    })
    const posts = rows.map((row) => Number(row.posts))
    expect(Math.max(posts[5] as number, posts[6] as number)).toBeLessThan(Math.min(...posts.slice(0, 5)))
  })

  it('stays within its period', async () => {
    const period = await one('SELECT toDate(min(posted_at)) AS from, toDate(max(posted_at)) AS to FROM post')
    expect(period).toEqual({ from: generatedPeriod.from, to: generatedPeriod.to })
  })

  it('lets people cite people of the corpus, and writes each citation under both ends', async () => {
    const edges = await one<{ posts: string; both: string; unknown: string; self: number }>(`
      SELECT (SELECT sum(length(targets)) FROM post) AS posts,
        (SELECT count() FROM interaction AS a INNER JOIN interaction_by_from AS b ON a.id = b.id AND a.target = b.target) AS both,
        (SELECT count() FROM interaction WHERE target NOT IN (SELECT id FROM account)) AS unknown,
        (SELECT countIf(source = target) / count() FROM interaction) AS self`)
    expect(Number(edges.posts)).toBeGreaterThan(10_000)
    expect(edges.both).toBe(edges.posts)
    expect(edges.unknown).toBe('0')
    expect(edges.self).toBeLessThan(0.02)
  })

  it('lets nobody mention somebody of another network, where the same name would be another person', async () => {
    const crossing = await one<{ crossing: string; networks: string }>(`
      SELECT countIf(p.platform != a.platform) AS crossing, uniqExact(a.platform) AS networks
      FROM (SELECT platform, arrayJoin(targets) AS target FROM post) AS p INNER JOIN account AS a ON a.id = p.target`)
    expect(crossing).toEqual({ crossing: '0', networks: '3' })
  })

  it('has communities of several networks', async () => {
    const sql = `SELECT uniqExact(platform) AS networks FROM post WHERE hasAnyTokens(terms, ['${topicTerms.perTen}'])`
    expect(await one(sql)).toEqual({ networks: '3' })
  })

  it('knows the followers of a part of the people, spread over orders of magnitude', async () => {
    const people = await one<{ known: number; low: number; high: number }>(`
      SELECT countIf(followers IS NOT NULL) / count() AS known,
        quantile(0.1)(followers) AS low, quantile(0.9)(followers) AS high FROM account`)
    expect(people.known).toBeGreaterThan(0.6)
    expect(people.known).toBeLessThan(0.8)
    expect(people.high / people.low).toBeGreaterThan(20)
  })
})
