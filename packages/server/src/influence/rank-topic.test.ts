import type { AccountId } from '@relais/core/shared/branded'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { findStanding } from './find-standing.ts'
import { rankTopic } from './rank-topic.ts'

let workspace: TestWorkspace
let number = 0

beforeAll(async () => {
  workspace = await openTestWorkspace()
})
afterAll(async () => {
  await workspace.close()
})

interface PostOf {
  readonly author: string
  readonly text: string
  readonly [field: string]: unknown
}

/** A post of February 2026, observed a fortnight later. */
function postOf(post: PostOf): object {
  number += 1
  return {
    platform: 'bluesky',
    id: `p${number}`,
    at: '2026-02-10T12:00:00Z',
    observedAt: '2026-02-24T12:00:00Z',
    url: `https://example.org/${number}`,
    ...post,
  }
}

const importPosts = (ctx: Ctx, posts: readonly PostOf[]) => importRecords(ctx, 'posts', posts.map(postOf))

const rank = (ctx: Ctx, term: string, differences: Partial<Parameters<typeof rankTopic>[1]> = {}) =>
  rankTopic(ctx, { terms: [term], limit: 50, offset: 0, ...differences })

async function signalOf(ctx: Ctx, term: string, handle: string, name: string) {
  const { results } = await rank(ctx, term)
  return results.find((person) => person.handle === handle)?.signals.find((signal) => signal.name === name)
}

describe('what counts as a post on topic', () => {
  it('counts a post once that was seen three times, with the newest counts', async () => {
    const seen = (observedAt: string, likes: number) =>
      importRecords(workspace.ctx, 'posts', [
        postOf({ id: 'seen', author: 'ana', text: 'la sandia', observedAt, metrics: { likes } }),
      ])
    await seen('2026-02-20T00:00:00Z', 3)
    await seen('2026-02-21T00:00:00Z', 8)
    await seen('2026-02-19T00:00:00Z', 1)
    const { matches, results } = await rank(workspace.ctx, 'sandía')
    expect(matches).toEqual({ posts: 1, people: 1 })
    expect(results).toMatchObject([{ handle: 'ana', postsOnTopic: 1, evidence: [{ engagements: 8 }] }])
  })

  it('finds an edited post by its present words only', async () => {
    const telling = (text: string, observedAt: string) =>
      importRecords(workspace.ctx, 'posts', [postOf({ id: 'edited', author: 'ana', text, observedAt })])
    await telling('me gusta el pomelo', '2026-02-20T00:00:00Z')
    await telling('me gusta el membrillo', '2026-02-21T00:00:00Z')
    expect((await rank(workspace.ctx, 'pomelo')).matches.posts).toBe(0)
    expect((await rank(workspace.ctx, 'membrillo')).matches.posts).toBe(1)
  })

  it('finds a post with a corrected time only in the period that it belongs to', async () => {
    const telling = (at: string, observedAt: string) =>
      importRecords(workspace.ctx, 'posts', [
        postOf({ id: 'moved', author: 'ana', text: 'higo', at, observedAt }),
      ])
    await telling('2026-01-05T00:00:00Z', '2026-02-20T00:00:00Z')
    await telling('2026-02-05T00:00:00Z', '2026-02-21T00:00:00Z')
    const january = { from: '2026-01-01', to: '2026-01-31' }
    const february = { from: '2026-02-01', to: '2026-02-28' }
    expect((await rank(workspace.ctx, 'higo', january)).matches.posts).toBe(0)
    expect((await rank(workspace.ctx, 'higo', february)).matches.posts).toBe(1)
  })

  it('takes phrases as runs of words, any of several terms, and leaves out what is excluded', async () => {
    await importPosts(workspace.ctx, [
      { author: 'ana', text: 'una leche de almendra' },
      { author: 'ben', text: 'almendra sin leche' },
      { author: 'cleo', text: 'leche de almendra para el gato' },
      { author: 'dan', text: 'horchata' },
    ])
    const { results } = await rank(workspace.ctx, '', {
      terms: ['leche de almendra', 'horchata'],
      exclude: ['gato'],
    })
    expect(results.map(({ handle }) => handle).sort()).toEqual(['ana', 'dan'])
  })

  it('never counts what another workspace imported', async () => {
    const neighbour = await workspace.openNeighbour()
    await importPosts(workspace.ctx, [{ author: 'ana', text: 'ciruela' }])
    await importPosts(neighbour, [
      { author: 'zoe', text: 'ciruela con @ana' },
      { author: 'ana', text: 'ciruela otra vez' },
    ])
    const ours = await rank(workspace.ctx, 'ciruela')
    expect(ours.results.map(({ handle, postsOnTopic }) => [handle, postsOnTopic])).toEqual([['ana', 1]])
    const theirs = await rank(neighbour, 'ciruela')
    expect(theirs.corpus.posts).toBe(2)
    expect(theirs.results.map(({ handle }) => handle).sort()).toEqual(['ana', 'zoe'])
  })

  it('answers a topic that nobody writes about, or that holds nothing searchable, with nothing', async () => {
    for (const term of ['inexistente', '!!!']) {
      const ranking = await rank(workspace.ctx, term)
      expect(ranking).toMatchObject({
        matches: { posts: 0, people: 0 },
        candidates: 0,
        bands: [],
        results: [],
      })
    }
  })
})

describe('citations', () => {
  it('count distinct other people, by mention, reply and reshare; never oneself or an account of one’s own', async () => {
    await importPosts(workspace.ctx, [
      { author: 'star', text: 'melón', authorProfile: { person: 'Star' } },
      { author: 'star', text: 'melón, como dije, @star' },
      { author: 'star_2', text: 'melón según @star', authorProfile: { person: 'Star' } },
      { author: 'fan1', text: 'melón con @star' },
      { author: 'fan1', text: 'más melón con @star y @star' },
      { author: 'fan2', text: 'sí, melón', kind: 'reply', replyTo: { author: 'star', id: 'x' } },
      { author: 'other', text: 'nada que ver, @star' },
    ])
    expect(await signalOf(workspace.ctx, 'melón', 'star', 'citations')).toMatchObject({
      value: 2,
      knowledge: 'measured',
    })
  })

  it('are unknown, not zero, where posts never name anybody', async () => {
    await importPosts(workspace.ctx, [
      { author: 'ana', text: 'papaya' },
      { author: 'ben', text: 'papaya' },
    ])
    expect(await signalOf(workspace.ctx, 'papaya', 'ana', 'citations')).toMatchObject({
      value: null,
      knowledge: 'unknown',
    })
  })

  it('of a post are those within 14 days of it', async () => {
    await importPosts(workspace.ctx, [
      { author: 'ana', text: 'guayaba', at: '2026-02-01T00:00:00Z' },
      { author: 'ben', text: 'guayaba @ana', at: '2026-02-05T00:00:00Z' },
      { author: 'cleo', text: 'guayaba @ana', at: '2026-02-14T00:00:00Z' },
      { author: 'dan', text: 'guayaba @ana', at: '2026-02-20T00:00:00Z' },
      { author: 'eve', text: 'guayaba @ana', at: '2026-01-30T00:00:00Z' },
    ])
    const { results } = await rank(workspace.ctx, 'guayaba')
    const ana = results.find(({ handle }) => handle === 'ana')
    expect(ana?.evidence[0]?.passedOnBy).toBe(2)
    expect(ana?.signals.find(({ name }) => name === 'citations')?.value).toBe(4)
    const cited = ana?.weeks.reduce((sum, week) => sum + week.citedBy, 0)
    expect(cited).toBe(4)
  })
})

describe('a reshare', () => {
  it('speaks for whom it passes on, not with a voice of its own', async () => {
    await importPosts(workspace.ctx, [
      { author: 'ana', text: 'granada' },
      { author: 'ben', text: 'RT @ana: granada', kind: 'reshare' },
    ])
    const { results, matches, candidates } = await rank(workspace.ctx, 'granada')
    expect(matches).toEqual({ posts: 2, people: 2 })
    expect(candidates).toBe(1)
    expect(results[0]).toMatchObject({ handle: 'ana' })
    expect(results[0]?.signals.find(({ name }) => name === 'citations')?.value).toBe(1)
  })
})

describe('response', () => {
  it('does not compare a count taken within 48 hours with settled ones, and knows nothing where there is no count', async () => {
    await importPosts(workspace.ctx, [
      { author: 'ana', text: 'lima', metrics: { likes: 90 }, observedAt: '2026-02-11T12:00:00Z' },
      { author: 'ben', text: 'lima', metrics: { likes: 10 } },
      { author: 'cleo', text: 'lima' },
    ])
    expect(await signalOf(workspace.ctx, 'lima', 'ana', 'response')).toMatchObject({ sample: 0, value: null })
    expect(await signalOf(workspace.ctx, 'lima', 'ben', 'response')).toMatchObject({ sample: 1 })
    const { results } = await rank(workspace.ctx, 'lima')
    expect(results.find(({ handle }) => handle === 'ana')?.evidence[0]?.engagements).toBe(90)
    expect(results.find(({ handle }) => handle === 'cleo')?.evidence[0]?.engagements).toBeNull()
  })
})

describe('evidence', () => {
  it('is the three most answered posts on topic, with what matched marked in the quoted text', async () => {
    const long = 'palabras '.repeat(80)
    await importPosts(workspace.ctx, [
      { author: 'ana', text: 'kiwi uno', metrics: { likes: 1 } },
      { author: 'ana', text: `${long} el Kíwi verde ${long}`, metrics: { likes: 50 } },
      { author: 'ana', text: 'kiwi tres', metrics: { likes: 20 } },
      { author: 'ana', text: 'kiwi cuatro', metrics: { likes: 10 } },
      { author: 'ana', text: 'sin fruta', metrics: { likes: 900 } },
    ])
    const [ana] = (await rank(workspace.ctx, 'kiwi')).results
    expect(ana?.evidence.map(({ engagements }) => engagements)).toEqual([50, 20, 10])
    for (const { text, matches } of ana?.evidence ?? []) {
      expect(text.length).toBeLessThan(400)
      expect(matches.map(([start, end]) => text.slice(start, end).toLowerCase())).toEqual([
        expect.stringMatching(/^k[ií]wi$/),
      ])
    }
  })
})

describe('a page of a ranking', () => {
  const authors = Array.from({ length: 12 }, (_, index) => `autor${index}`)
  beforeAll(async () => {
    await importPosts(
      workspace.ctx,
      authors.flatMap((author, index) =>
        Array.from({ length: 1 + (index % 4) }, () => ({
          author,
          text: 'pera',
          metrics: { likes: index * 7 },
          authorProfile: { followers: 100 * (index + 1) },
        })),
      ),
    )
  })

  it('holds the same people as the whole', async () => {
    const whole = await rank(workspace.ctx, 'pera')
    const first = await rank(workspace.ctx, 'pera', { limit: 5 })
    const rest = await rank(workspace.ctx, 'pera', { limit: 50, offset: 5 })
    expect(whole.results).toHaveLength(12)
    expect([...first.results, ...rest.results]).toEqual(whole.results)
  })

  it('says of one person what the whole says', async () => {
    const { results } = await rank(workspace.ctx, 'pera')
    const someone = results[4]
    const { standing, candidates } = await findStanding(
      workspace.ctx,
      { terms: ['pera'] },
      (someone?.accountId ?? '') as AccountId,
    )
    expect(standing).toEqual(someone)
    expect(candidates).toBe(12)
  })

  it('has contributions that add up to the score, with the join and weights asked for', async () => {
    for (const join of ['geometric', 'additive'] as const) {
      const { results, weights } = await rank(workspace.ctx, 'pera', { join, weights: '60/20/20' })
      expect(weights).toEqual({ reach: 60, relevance: 20, resonance: 20 })
      for (const { score, contributions } of results) {
        expect(contributions.reduce((sum, { points }) => sum + points, 50)).toBeCloseTo(score, 9)
      }
    }
  })

  it('refuses weights that are none, or that only count what is unknown', async () => {
    await expect(rank(workspace.ctx, 'pera', { weights: '0/0/0' })).rejects.toMatchObject({
      code: 'invalid_input',
    })
    // Nobody knows how many follow these two, nor how many ever reacted.
    await importPosts(workspace.ctx, [
      { author: 'sin_datos_1', text: 'chirimoya' },
      { author: 'sin_datos_2', text: 'chirimoya' },
    ])
    await expect(rank(workspace.ctx, 'chirimoya', { weights: '100/0/0' })).rejects.toMatchObject({
      code: 'invalid_input',
    })
  })
})

describe('conversation', () => {
  it('counts questions on topic as answered when the person turns to who asked within a fortnight', async () => {
    await importPosts(workspace.ctx, [
      { author: 'sofia', text: 'maracuyá', at: '2026-02-01T00:00:00Z' },
      { author: 'tom', text: '¿@sofia de dónde es ese maracuyá?', at: '2026-02-02T00:00:00Z' },
      { author: 'ulla', text: '¿@sofia cuánto dura el maracuyá?', at: '2026-02-03T00:00:00Z' },
      { author: 'sofia', text: '@tom de Colombia, maracuyá', at: '2026-02-04T00:00:00Z' },
    ])
    // Two posts and two questions; one post names somebody, one question is answered.
    expect(await signalOf(workspace.ctx, 'maracuyá', 'sofia', 'conversation')).toMatchObject({ sample: 4 })
    const { results } = await rank(workspace.ctx, 'maracuyá')
    const share = (handle: string) =>
      results.find((person) => person.handle === handle)?.signals.find(({ name }) => name === 'conversation')
        ?.value ?? 0
    expect(share('sofia')).toBeLessThan(share('tom'))
    expect(share('sofia')).toBeGreaterThan(0.3)
  })
})

describe('reputation', () => {
  it('is quoted from the profile, and unknown for who was only named', async () => {
    await importPosts(workspace.ctx, [
      {
        author: 'prof',
        text: 'arándano',
        authorProfile: { bio: 'Bióloga | autora de dos libros', followers: 9 },
      },
    ])
    const [prof] = (await rank(workspace.ctx, 'arándano')).results
    expect(prof?.reputation).toEqual([{ kind: 'book', quote: 'autora de dos libros' }])
    expect(prof?.signals.find(({ name }) => name === 'reputation')?.value).toBe(1)
  })
})

describe('ad response', () => {
  it('stands beside the score: paid posts against the others, null under two of either', async () => {
    await importPosts(workspace.ctx, [
      ...[900, 1_100, 1_000].map((likes) => ({ author: 'vera', text: 'zanahoria', metrics: { likes } })),
      ...[480, 520].map((likes) => ({ author: 'vera', text: 'zanahoria #ad', metrics: { likes } })),
      { author: 'wim', text: 'zanahoria', metrics: { likes: 5 } },
    ])
    const { results } = await rank(workspace.ctx, 'zanahoria')
    const of = (handle: string) => results.find((person) => person.handle === handle)?.adResponse
    expect(of('vera')).toMatchObject({ posts: 2, others: 3 })
    expect(of('vera')?.ratio).toBeCloseTo(0.5, 2)
    expect(of('wim')).toBeNull()
  })
})

describe('rare terms and titles', () => {
  it('make a post weigh more in the share of voice, but not in the share that is shown', async () => {
    await importPosts(workspace.ctx, [
      ...Array.from({ length: 12 }, () => ({ author: 'comun', text: 'níspero' })),
      ...Array.from({ length: 12 }, () => ({ author: 'titular', title: 'El níspero', text: 'níspero' })),
    ])
    const { results } = await rank(workspace.ctx, 'níspero')
    const voice = (handle: string) =>
      results.find((person) => person.handle === handle)?.signals.find(({ name }) => name === 'shareOfVoice')
    expect(voice('comun')?.value).toBe(0.5)
    expect(voice('titular')?.value).toBe(0.5)
    expect(voice('titular')?.percentile).toBeGreaterThan(voice('comun')?.percentile ?? 100)
  })
})
