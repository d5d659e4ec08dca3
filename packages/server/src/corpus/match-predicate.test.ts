import { planMatch } from '@relais/core/topic/plan-match'
import type { Topic } from '@relais/core/topic/topic'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchPredicate } from './match-predicate.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
  const post = (id: string, at: string, fields: object) => ({
    platform: 'twitter',
    id,
    author: 'ana',
    at,
    observedAt: '2026-02-24T00:00:00Z',
    url: `https://example.org/${id}`,
    ...fields,
  })
  await importRecords(test.ctx, 'posts', [
    post('phrase', '2026-02-10T00:00:00Z', { text: 'La gripe aviar', lang: 'es' }),
    post('apart', '2026-02-10T00:00:00Z', { text: 'aviar, no gripe', lang: 'es' }),
    post('split', '2026-02-10T00:00:00Z', { title: 'Hay gripe', text: 'Aviar será', lang: 'pt' }),
    post('tag', '2026-02-10T00:00:00Z', { text: '¡#GripeAviar!', lang: 'und', platform: 'instagram' }),
    post('mention', '2026-02-10T00:00:00Z', { text: 'Oye @Gripe', lang: 'es' }),
    post('first', '2026-02-01T00:00:00Z', { text: 'borde', lang: 'es' }),
    post('last', '2026-02-28T23:59:59Z', { text: 'borde', lang: 'es' }),
    post('after', '2026-03-01T00:00:00Z', { text: 'borde', lang: 'es' }),
  ])
})
afterAll(() => test.close())

async function find(
  topic: Partial<Topic>,
  period = { from: '2026-01-01', to: '2026-12-31' },
): Promise<string[]> {
  const { terms = [], exclude = [], languages = [], platforms = [] } = topic
  const plan = planMatch({ terms, exclude, languages, platforms })
  const match = matchPredicate({ plan, languages, platforms, period })
  const rows = await test.ctx.corpus.select<{ url: string }>({
    sql: `
SELECT url
FROM post_text
WHERE scope IN {scopes:Array(UInt64)} AND id IN (
  SELECT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${match.sql})
ORDER BY url`,
    params: match.params,
  })
  return rows.map(({ url }) => url.replace('https://example.org/', ''))
}

describe('a post is on topic', () => {
  it('when it holds one of the words, whatever their case and accents', async () => {
    expect(await find({ terms: ['GRÍPE'] })).toEqual(['apart', 'mention', 'phrase', 'split', 'tag'])
  })

  it('when it holds one of the phrases, in a row and not across title and text', async () => {
    expect(await find({ terms: ['gripe aviar'] })).toEqual(['phrase', 'tag'])
    expect(await find({ terms: ['gripe aviar', 'no gripe'] })).toEqual(['apart', 'phrase', 'tag'])
    expect(await find({ terms: ['gripe aviar', 'será'] })).toEqual(['phrase', 'split', 'tag'])
  })

  it('by a hashtag or a mention only, when that is asked', async () => {
    expect(await find({ terms: ['#gripeaviar'] })).toEqual(['tag'])
    expect(await find({ terms: ['@gripe'] })).toEqual(['mention'])
  })

  it('unless it holds something excluded', async () => {
    expect(await find({ terms: ['gripe'], exclude: ['oye'] })).toEqual(['apart', 'phrase', 'split', 'tag'])
    expect(await find({ terms: ['gripe'], exclude: ['gripe aviar', 'oye'] })).toEqual(['apart', 'split'])
  })

  it('in the languages and on the platforms that are asked', async () => {
    expect(await find({ terms: ['gripe'], languages: ['pt'] })).toEqual(['split'])
    expect(await find({ terms: ['gripeaviar', 'aviar'], platforms: ['instagram'] })).toEqual(['tag'])
  })

  it('from the first second of the first day to the last of the last', async () => {
    expect(await find({ terms: ['borde'] }, { from: '2026-02-01', to: '2026-02-28' })).toEqual([
      'first',
      'last',
    ])
  })
})

describe('a topic', () => {
  it('without a searchable term matches nothing', async () => {
    expect(await find({ terms: ['!!!'] })).toEqual([])
    expect(await find({ terms: [], exclude: ['gripe'] })).toEqual([])
  })

  it('may have any number of terms, and what they hold is never read as SQL', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `palabra${i}`)
    expect(await find({ terms: [...many, 'borde', `') OR 1 = 1 --`] })).toEqual(['after', 'first', 'last'])
  })
})
