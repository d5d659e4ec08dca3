import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { getCreator } from './get-creator.ts'

let test: TestWorkspace
let neighbour: Ctx
beforeAll(async () => {
  test = await openTestWorkspace()
  neighbour = await test.openNeighbour()
})
afterAll(() => test.close())

let lastId = 0
const post = (author: string, text: string, fields: object = {}) => ({
  platform: 'twitter',
  id: `p${++lastId}`,
  author,
  at: '2026-02-10T12:00:00Z',
  observedAt: '2026-02-24T00:00:00Z',
  text,
  lang: 'es',
  ...fields,
})
const importPosts = (posts: readonly object[], ctx = test.ctx) => importRecords(ctx, 'posts', posts)
const getTwitter = (handle: string, ctx = test.ctx) => getCreator(ctx, { platform: 'twitter', handle })

describe('a person', () => {
  it('is found by handle in any case, with or without @, and by platform in any case', async () => {
    await importPosts([post('AnaPérez', 'hola')])
    const found = await getTwitter('@anapérez')
    expect(found).toMatchObject({ platform: 'twitter', handle: 'AnaPérez', postsInCorpus: 1 })
    expect(await getCreator(test.ctx, { platform: 'Twitter', handle: 'ANAPÉREZ' })).toEqual(found)
  })

  it('has nulls for what nobody said, and no zeros', async () => {
    await importPosts([post('quieta', 'hola')])
    expect(await getTwitter('quieta')).toMatchObject({
      bio: null,
      url: null,
      country: null,
      lang: null,
      followers: null,
      followersObservedAt: null,
      snapshots: [],
    })
  })

  it('who is only named by others is known by name, without posts or dates', async () => {
    await importPosts([post('habla', 'Hola @Callada')])
    expect(await getTwitter('callada')).toMatchObject({
      handle: 'Callada',
      postsInCorpus: 0,
      firstPostAt: null,
      lastPostAt: null,
      followers: null,
      citedBy: [{ handle: 'habla', times: 1 }],
    })
  })

  it('is unknown to another workspace, in name, posts and citations', async () => {
    await importPosts([post('compartida', 'de aquí'), post('ajena', 'Hola @compartida')], neighbour)
    await importPosts([post('compartida', 'de allá'), post('compartida', 'y más')])
    expect(await getTwitter('compartida')).toMatchObject({ postsInCorpus: 2, citedBy: [] })
    expect(await getTwitter('compartida', neighbour)).toMatchObject({
      postsInCorpus: 1,
      citedBy: [{ handle: 'ajena' }],
    })
    await expect(getTwitter('ajena')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a profile', () => {
  const account = (fields: object) => ({ platform: 'twitter', handle: 'curva', ...fields })

  it('is the newest, and its follower counts over time are the last of each day', async () => {
    await importRecords(test.ctx, 'accounts', [
      account({ name: 'La Curva', bio: 'Nueva', followers: 300, observedAt: '2026-02-03T18:00:00Z' }),
      account({ name: 'Antes', bio: 'Vieja', followers: 100, observedAt: '2026-02-01T08:00:00Z' }),
      account({ followers: 290, observedAt: '2026-02-03T07:00:00Z' }),
    ])
    expect(await getTwitter('curva')).toMatchObject({
      name: 'La Curva',
      bio: 'Nueva',
      followers: 300,
      followersObservedAt: '2026-02-03T18:00:00.000Z',
      snapshots: [
        { at: '2026-02-01T08:00:00.000Z', followers: 100 },
        { at: '2026-02-03T18:00:00.000Z', followers: 300 },
      ],
    })
  })
})

describe('posts of a person', () => {
  it('are counted once however often they were seen, between their first and last day', async () => {
    const posts = [
      post('puntual', 'una', { at: '2026-01-02T03:04:05Z' }),
      post('puntual', 'dos', { at: '2026-02-20T21:22:23Z' }),
    ]
    await importPosts(posts)
    await importPosts(
      posts.map((row) => ({ ...row, observedAt: '2026-02-25T00:00:00Z', metrics: { likes: 9 } })),
    )
    expect(await getTwitter('puntual')).toMatchObject({
      postsInCorpus: 2,
      firstPostAt: '2026-01-02T03:04:05.000Z',
      lastPostAt: '2026-02-20T21:22:23.000Z',
    })
  })
})

describe('citations', () => {
  it('count posts, not names in them, most often first, and never the person', async () => {
    const reply = { kind: 'reply', replyTo: { author: 'centro', id: '1' } }
    await importPosts([
      post('fiel', 'Hola @centro', reply),
      post('fiel', 'Otra vez @centro'),
      post('rara', 'Hola @centro'),
      post('centro', 'Yo @centro con @fiel'),
    ])
    expect(await getTwitter('centro')).toMatchObject({
      citedBy: [
        { platform: 'twitter', handle: 'fiel', times: 2 },
        { handle: 'rara', times: 1 },
      ],
      cites: [{ handle: 'fiel', times: 1 }],
    })
  })

  it('are gone when the post no longer names the person', async () => {
    const telling = (text: string, observedAt: string) =>
      importPosts([post('voluble', text, { id: 'voluble', observedAt })])
    await telling('Hola @borrada', '2026-02-20T00:00:00Z')
    await telling('Hola', '2026-02-21T00:00:00Z')
    expect(await getTwitter('voluble')).toMatchObject({ cites: [] })
  })

  it('leave out following, and the accounts of the same person', async () => {
    await importRecords(test.ctx, 'interactions', [
      { kind: 'follow', from: 'twitter/fan', to: 'twitter/doble', at: '2026-02-01T00:00:00Z' },
      { kind: 'mention', from: 'twitter/amiga', to: 'twitter/doble', at: '2026-02-01T00:00:00Z' },
    ])
    await importRecords(test.ctx, 'accounts', [
      { platform: 'twitter', handle: 'doble', person: 'La Doble', observedAt: '2026-02-01T00:00:00Z' },
      { platform: 'instagram', handle: 'doble_ig', person: 'La Doble', observedAt: '2026-02-01T00:00:00Z' },
    ])
    await importRecords(test.ctx, 'interactions', [
      { kind: 'mention', from: 'instagram/doble_ig', to: 'twitter/doble', at: '2026-02-01T00:00:00Z' },
    ])
    expect((await getTwitter('doble')).citedBy.map(({ handle }) => handle)).toEqual(['amiga'])
  })
})

describe('what somebody says most', () => {
  it('are the present words of their own that set them apart, as they write them', async () => {
    const ctx = await test.openNeighbour('Words')
    const everybody = 'hoy todo el mundo dice algo sobre la vida en casa'
    await importPosts(
      [
        ...Array.from({ length: 200 }, (_, i) => post(`p${i % 40}`, everybody)),
        ...Array.from({ length: 12 }, (_, i) =>
          post('experta', `${everybody} y la VACUNACIÓN ${i} @ministra`),
        ),
        ...Array.from({ length: 12 }, () => post('experta', 'ฉีดวัคซีนแล้ว')),
        ...Array.from({ length: 12 }, () => post('experta', 'antiguo', { id: 'same' })),
        ...Array.from({ length: 12 }, () => post('experta', 'ajeno ajeno', { kind: 'reshare' })),
      ],
      ctx,
    )
    const { saysMost } = await getTwitter('experta', ctx)
    expect(saysMost).toContainEqual({ term: 'vacunación', posts: 12 })
    expect(saysMost).toContainEqual({ term: 'วัคซีน', posts: 12 })
    const terms = saysMost.map(({ term }) => term)
    for (const other of ['hoy', 'vida', 'ministra', 'antiguo', 'ajeno']) expect(terms).not.toContain(other)
  })
})
