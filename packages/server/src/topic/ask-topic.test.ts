import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countMatches } from '../corpus/count-matches.ts'
import { rankTopic } from '../influence/rank-topic.ts'
import { suggestNeighbours } from './suggest-neighbours.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
  const posts: [author: string, text: string, platform?: string][] = [
    ['ana', 'hola a todos'],
    ['ana', 'buenos dias'],
    ['ana', 'hola desde aqui', 'instagram'],
    ['ben', 'gracias @ana por todo'],
    ['cleo', 'ana no, hola'],
  ]
  const shoes = Array.from({ length: 60 }, (_, i): [string, string] => [
    `runner${i % 12}`,
    i < 20 ? `mis zapatos y zapatillas de correr ${i}` : i < 50 ? `zapatillas nuevas ${i}` : `el tiempo ${i}`,
  ])
  const others = Array.from({ length: 400 }, (_, i): [string, string] => [
    `other${i % 20}`,
    `el tiempo de hoy ${i}`,
  ])
  await importRecords(
    test.ctx,
    'posts',
    [...posts, ...shoes, ...others].map(([author, text, platform = 'twitter'], i) => ({
      platform,
      id: `p${i}`,
      author,
      text,
      at: '2026-02-10T12:00:00Z',
      observedAt: '2026-02-24T00:00:00Z',
    })),
  )
})
afterAll(() => test.close())

describe('an account as a term', () => {
  it('finds what it posts, on every platform, and what names it with its sign', async () => {
    expect(await countMatches(test.ctx, { terms: ['@Ana'] })).toMatchObject({ posts: 4, people: 3 })
    expect(await countMatches(test.ctx, { terms: ['@ana'], platforms: ['twitter'] })).toMatchObject({
      posts: 3,
      people: 2,
    })
  })

  it('keeps its posts out when it is excluded', async () => {
    expect(await countMatches(test.ctx, { terms: ['hola'] })).toMatchObject({ posts: 3, people: 3 })
    expect(await countMatches(test.ctx, { terms: ['hola'], exclude: ['@ana'] })).toMatchObject({
      posts: 1,
      people: 1,
    })
  })
})

describe('a post that is not about the topic', () => {
  it('neither counts nor is shown, and nothing else changes', async () => {
    const ask = { terms: ['hola'], limit: 10, offset: 0 }
    const before = await rankTopic(test.ctx, ask)
    const [post] = before.results.find(({ handle }) => handle === 'cleo')?.evidence ?? []
    const after = await rankTopic(test.ctx, { ...ask, excludedPosts: [post?.postId ?? ''] })
    expect(before.candidates).toBe(3)
    expect(after.results.map(({ handle }) => handle).sort()).toEqual(['ana', 'ana'])
    expect(after.matches).toEqual({ posts: 2, people: 2 })
  })
})

describe('neighbours of a topic', () => {
  it('are words that stand beside it more often than elsewhere, with the posts they would add', async () => {
    expect(await suggestNeighbours(test.ctx, { terms: ['zapatos'] })).toEqual([
      { term: 'zapatillas', gain: 30 },
    ])
  })

  it('are none for a topic that finds nothing, or holds nothing', async () => {
    expect(await suggestNeighbours(test.ctx, { terms: ['jabalina'] })).toEqual([])
    expect(await suggestNeighbours(test.ctx, { terms: ['!!!'] })).toEqual([])
  })
})
