import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { countMatches } from './count-matches.ts'
import { suggestTerms } from './suggest-terms.ts'

let test: TestWorkspace
let neighbour: Ctx
let lastId = 0
const tell = (ctx: Ctx, author: string, text: string, fields: object = {}) =>
  importRecords(ctx, 'posts', [
    {
      platform: 'twitter',
      id: `p${++lastId}`,
      author,
      at: '2026-02-10T00:00:00Z',
      observedAt: '2026-02-24T00:00:00Z',
      text,
      ...fields,
    },
  ])
const termsOf = async (typed: string, ctx = test.ctx) =>
  (await suggestTerms(ctx, typed)).map(({ term }) => term)

beforeAll(async () => {
  test = await openTestWorkspace()
  neighbour = await test.openNeighbour()
  await tell(test.ctx, 'ana', 'La vacunación contra la gripe aviar #Vacúnate @VacunasYa')
  await tell(test.ctx, 'ana', 'Vacunación, vacunación')
  await tell(test.ctx, 'beto', 'Una vacunación y una vaca. La gripe aviar')
  await tell(test.ctx, 'caro', 'La gripe A y la vaca #vacúnate')
  await tell(test.ctx, 'dao', 'ฉีดวัคซีนโควิดแล้ว', { lang: 'th' })
  await tell(test.ctx, 'eli', 'ya no digo vacío', { id: 'edited', observedAt: '2026-02-20T00:00:00Z' })
  await tell(test.ctx, 'eli', 'digo otra cosa', { id: 'edited', observedAt: '2026-02-21T00:00:00Z' })
  await tell(neighbour, 'fito', 'vacante secreta')
})
afterAll(() => test.close())

describe('terms that begin as typed', () => {
  it('are words of this corpus as people spell them, those of most people first', async () => {
    expect(await suggestTerms(test.ctx, 'VACU')).toEqual([
      { term: 'vacunación', posts: 3, people: 2 },
      { term: 'vacúnate', posts: 2, people: 2 },
      { term: 'vacunasya', posts: 1, people: 1 },
    ])
  })

  it('are hashtags or mentions only when the sign is typed', async () => {
    expect(await suggestTerms(test.ctx, '#vac')).toEqual([{ term: '#vacúnate', posts: 2, people: 2 }])
    expect(await suggestTerms(test.ctx, '@')).toEqual([{ term: '@vacunasya', posts: 1, people: 1 }])
  })

  it('continue a phrase', async () => {
    expect(await termsOf('la gripe a')).toEqual(['la gripe aviar', 'la gripe a'])
  })

  it('are found in Thai', async () => {
    expect(await termsOf('วัค')).toEqual(['วัคซีน'])
  })

  it('are the present ones of an edited post', async () => {
    expect(await termsOf('vací')).toEqual([])
    expect(await termsOf('cosa')).toEqual(['cosa'])
  })

  it('are never those of another workspace', async () => {
    expect(await termsOf('vacan')).toEqual([])
    expect(await termsOf('vacan', neighbour)).toEqual(['vacante'])
  })

  it('are none before anything searchable is typed', async () => {
    for (const typed of ['', ' ', '¡', '%', "'"]) expect(await termsOf(typed), typed).toEqual([])
  })

  it('find exactly what they promise when they are picked', async () => {
    for (const typed of ['vac', '#', '@', 'la g', 'ว']) {
      for (const { term, posts, people } of await suggestTerms(test.ctx, typed)) {
        expect(await countMatches(test.ctx, { terms: [term] }), term).toMatchObject({ posts, people })
      }
    }
  })
})
