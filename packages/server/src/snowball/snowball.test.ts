import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId } from '../corpus/corpus-id.ts'
import { eraseCreator } from '../erasure/erase-creator.ts'
import { dismissStranger } from './dismiss-stranger.ts'
import { findSnowball, type SnowballInput } from './find-snowball.ts'
import type { CitedPerson } from './snowball.schema.ts'
import { snowballCsv } from './snowball-csv.ts'

let test: TestWorkspace
const post = (id: string, author: string, day: string, text: string, more: object = {}) => ({
  platform: 'twitter',
  id,
  author,
  at: `2026-01-${day}T10:00:00Z`,
  text,
  url: `https://example.org/${id}`,
  lang: 'en',
  ...more,
})

beforeAll(async () => {
  test = await openTestWorkspace()
  await importRecords(test.ctx, 'accounts', [
    { platform: 'twitter', handle: 'ana', name: 'Ana', person: 'ana' },
    { platform: 'instagram', handle: 'ana.on.insta', name: 'Ana', person: 'ana' },
    { platform: 'twitter', handle: 'described', name: 'Described' },
  ])
  await importRecords(test.ctx, 'posts', [
    post('1', 'ana', '02', 'This knife was sharpened by @smith and shown by @described'),
    post('2', 'ben', '03', 'A knife from @Smith, as @ana says'),
    post('3', 'cleo', '04', 'The knife of @smith is the best knife, says @smith'),
    post('4', 'cleo', '05', 'Another knife by @smith'),
    post('5', 'ana', '06', 'A knife for @once'),
    post('6', 'ben', '07', 'Nothing but rain with @weather'),
    post('7', 'cleo', '08', 'More rain, thanks @weather'),
    post('8', 'dora', '09', 'Rain again', { replyTo: { author: 'weather', id: '99' } }),
    { ...post('9', 'ana.on.insta', '10', 'knife day', { mentions: ['smith_ig'] }), platform: 'instagram' },
    post('10', 'ana', '11', 'knife for @two', {}),
    { ...post('11', 'ana.on.insta', '12', 'knife and tools'), platform: 'instagram' },
  ])
  await importRecords(test.ctx, 'interactions', [
    { kind: 'mention', from: 'twitter/ana', to: 'twitter/without_post', at: '2026-01-04T00:00:00Z' },
    { kind: 'follow', from: 'twitter/ana', to: 'twitter/only_followed', at: '2026-01-05T00:00:00Z' },
  ])
})
afterAll(() => test.close())

const january = { from: '2026-01-01', to: '2026-01-31' }
const find = (input: Partial<SnowballInput> = {}) =>
  findSnowball(test.ctx, { ...january, limit: 50, offset: 0, ...input })
const handles = (results: readonly CitedPerson[]) => results.map(({ handle }) => handle.toLowerCase())

describe('people named in posts on a topic', () => {
  it('are those of whom the corpus holds neither a post nor a description, by distinct people who name them', async () => {
    const found = await find({ terms: ['knife'] })
    expect(handles(found.results)).toEqual(['smith', 'two', 'smith_ig', 'once'])
    expect(found.total).toBe(4)
    expect(found.searched).toEqual({ posts: 8, people: 4 })
    expect(found.results[0]).toMatchObject({
      accountId: accountId('twitter', 'smith'),
      platform: 'twitter',
      citers: 3,
      citations: 4,
      kinds: ['mention'],
      firstAt: '2026-01-02T10:00:00.000Z',
      lastAt: '2026-01-05T10:00:00.000Z',
    })
  })

  it('come with who names them, most often first, and the words, each by somebody else, the name marked', async () => {
    const [smith] = (await find({ terms: ['knife'] })).results
    expect(smith?.people.map(({ handle, name, citations }) => [handle, name, citations])).toEqual([
      ['cleo', 'cleo', 2],
      ['ben', 'ben', 1],
      ['ana', 'Ana', 1],
    ])
    expect(smith?.evidence.map(({ by, url }) => [by.handle, url])).toEqual([
      ['cleo', 'https://example.org/4'],
      ['ben', 'https://example.org/2'],
      ['ana', 'https://example.org/1'],
    ])
    const marked = smith?.evidence.map(({ text, matches }) =>
      matches.map(([from, to]) => text.slice(from, to)),
    )
    expect(marked).toEqual([['@smith'], ['@Smith'], ['@smith']])
  })

  it('are nobody where the topic is in no post, or its words hold nothing to search for', async () => {
    for (const terms of [['spaceship'], ['...']]) {
      expect(await find({ terms })).toMatchObject({
        total: 0,
        searched: { posts: 0, people: 0 },
        results: [],
      })
    }
  })

  it('can be narrowed by platform and language, and come in pages', async () => {
    expect(handles((await find({ terms: ['knife'], platforms: ['instagram'] })).results)).toEqual([
      'smith_ig',
    ])
    expect((await find({ terms: ['knife'], languages: ['fr'] })).total).toBe(0)
    const second = await find({ terms: ['knife'], limit: 1, offset: 1 })
    expect([second.total, handles(second.results)]).toEqual([4, ['two']])
  })
})

describe('people named in anything', () => {
  it('include those of replies and of interactions that came without a post, and not those merely followed', async () => {
    const { results, searched, terms } = await find()
    expect(terms).toEqual([])
    expect(searched).toEqual({ posts: 11, people: 5 })
    expect(handles(results).slice(0, 2).toSorted()).toEqual(['smith', 'weather'])
    expect(results.find(({ handle }) => handle === 'weather')).toMatchObject({
      citers: 3,
      kinds: ['mention', 'reply'],
    })
    expect(results.find(({ handle }) => handle === 'without_post')).toMatchObject({
      citers: 1,
      citations: 1,
      firstAt: '2026-01-04T00:00:00.000Z',
      evidence: [],
    })
    expect(handles(results)).not.toContain('only_followed')
  })

  it('cannot be narrowed by what only posts have', async () => {
    await expect(find({ languages: ['en'] })).rejects.toThrow('Give terms too')
  })
})

describe('setting somebody aside', () => {
  const weather = accountId('twitter', 'weather')

  it('takes them out of the list and into another, until it is taken back', async () => {
    await dismissStranger(test.ctx, weather, true)
    await dismissStranger(test.ctx, weather, true)
    const open = await find()
    expect([handles(open.results).includes('weather'), open.dismissed]).toEqual([false, 1])
    expect(handles((await find({ show: 'dismissed' })).results)).toEqual(['weather'])
    await dismissStranger(test.ctx, weather, false)
    expect(handles((await find()).results)).toContain('weather')
    expect((await find({ show: 'dismissed' })).total).toBe(0)
  })

  it('is for analysts, in their own workspace', async () => {
    await expect(dismissStranger(test.as('viewer'), weather, true)).rejects.toThrow('analyst')
    const neighbour = await test.openNeighbour()
    await dismissStranger(neighbour, weather, true)
    expect(handles((await find()).results)).toContain('weather')
    expect((await findSnowball(neighbour, { ...january, limit: 5, offset: 0 })).total).toBe(0)
  })
})

it('gives a table whose first columns an import of accounts reads, after which they are known', async () => {
  const found = await find({ terms: ['knife'], limit: 1 })
  const [header, row] = snowballCsv(found).split('\r\n')
  expect(header).toBe(
    '\uFEFFplatform,handle,cited_by,citations,kinds,first_cited,last_cited,citers,evidence_url,evidence_text',
  )
  expect(row).toMatch(
    /^twitter,smith,3,4,mention,2026-01-02,2026-01-05,twitter\/cleo twitter\/ben twitter\/ana,/i,
  )
  await importRecords(test.ctx, 'accounts', [{ platform: 'twitter', handle: 'once' }])
  expect(handles((await find({ terms: ['knife'] })).results)).toEqual(['smith', 'two', 'smith_ig'])
})

it('offers nobody who was erased, nor the mark that stands for them', async () => {
  const two = accountId('twitter', 'two')
  await dismissStranger(test.ctx, two, true)
  await eraseCreator(test.ctx, test.corpus, { platform: 'twitter', handle: 'two' })
  const found = await find({ terms: ['knife'] })
  expect([handles(found.results), found.dismissed]).toEqual([['smith', 'smith_ig'], 0])
})
