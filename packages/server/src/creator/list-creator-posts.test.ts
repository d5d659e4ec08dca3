import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CreatorPosts } from './creator.schema.ts'
import { listCreatorPosts } from './list-creator-posts.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
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
const importPosts = (...posts: readonly object[]) => importRecords(test.ctx, 'posts', posts)
const list = (handle: string, input: Partial<Parameters<typeof listCreatorPosts>[2]> = {}) =>
  listCreatorPosts(test.ctx, { platform: 'twitter', handle }, { limit: 20, offset: 0, ...input })
const textsOf = ({ posts }: CreatorPosts) => posts.map(({ text }) => text)
const onTopic = ({ posts }: CreatorPosts) => posts.filter((each) => each.onTopic).map(({ text }) => text)

describe('the posts of a person', () => {
  it('come newest first, page by page, with how many there are in all', async () => {
    await importPosts(
      ...[1, 2, 3, 4, 5].map((day) => post('diaria', `día ${day}`, { at: `2026-02-0${day}T00:00:00Z` })),
    )
    expect(textsOf(await list('diaria', { limit: 2 }))).toEqual(['día 5', 'día 4'])
    expect(textsOf(await list('diaria', { limit: 2, offset: 4 }))).toEqual(['día 1'])
    expect(await list('diaria', { limit: 2, offset: 9 })).toEqual({ total: 5, posts: [] })
  })

  it('are shown once, with what they say and count at present', async () => {
    const seen = (text: string, observedAt: string, metrics: object) =>
      importPosts(post('cambia', text, { id: 'cambia', observedAt, metrics }))
    await seen('antes', '2026-02-20T00:00:00Z', { likes: 1, comments: 2, views: 50 })
    await seen('ahora', '2026-02-21T00:00:00Z', { likes: 4, comments: 3, views: 90 })
    expect(await list('cambia')).toMatchObject({
      total: 1,
      posts: [{ text: 'ahora', likes: 4, comments: 3, views: 90, engagements: 7 }],
    })
  })

  it('say whether they are for or against something where the model stands by it, and nothing where it does not', async () => {
    await importPosts(
      post('opina', 'Me encanta, qué alegría, muchas gracias ❤️', { at: '2026-02-03T00:00:00Z' }),
      post('opina', 'Qué asco, una vergüenza, odio esta marca', { at: '2026-02-02T00:00:00Z' }),
      post('opina', 'Rakastan näitä kenkiä', { lang: 'fi', at: '2026-02-01T00:00:00Z' }),
    )
    const { posts } = await list('opina')
    expect(posts.map(({ sentiment }) => sentiment)).toEqual(['pos', 'neg', null])
  })

  it('have nulls for counts that nobody told, and for an unknown language', async () => {
    await importPosts(post('muda', '🙂', { lang: null, metrics: { likes: 3 } }), post('muda', 'sin cuentas'))
    const { posts } = await list('muda')
    expect(posts.find(({ text }) => text === '🙂')).toMatchObject({
      lang: null,
      likes: 3,
      comments: null,
      reshares: null,
      views: null,
      engagements: 3,
      url: null,
      title: null,
    })
    expect(posts.find(({ text }) => text === 'sin cuentas')).toMatchObject({ engagements: null, likes: null })
  })

  it('are refused for somebody who is not in this workspace', async () => {
    const neighbour = await test.openNeighbour()
    await importPosts(post('nuestra', 'hola'))
    const asked = listCreatorPosts(
      neighbour,
      { platform: 'twitter', handle: 'nuestra' },
      { limit: 20, offset: 0 },
    )
    await expect(asked).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a topic', () => {
  it('marks posts by their present words, and where those stand', async () => {
    const telling = (text: string, observedAt: string) =>
      importPosts(post('tema', text, { id: 'tema', observedAt }))
    await telling('la sandía', '2026-02-20T00:00:00Z')
    await telling('el melón', '2026-02-21T00:00:00Z')
    await importPosts(post('tema', 'otra cosa'))
    expect(onTopic(await list('tema', { terms: ['sandia'] }))).toEqual([])
    const found = await list('tema', { terms: ['melon'] })
    expect(onTopic(found)).toEqual(['el melón'])
    expect(found.total).toBe(2)
    expect(found.posts.find((each) => each.onTopic)?.matches).toEqual([[3, 8]])
    expect(found.posts.find((each) => !each.onTopic)?.matches).toEqual([])
  })

  it('marks the other forms of its words, and Thai words wherever others are cut', async () => {
    await importPosts(
      post('formas', 'tres sartenes'),
      post('formas', 'una sartén'),
      post('formas', 'ร้านกาแฟสดเปิดใหม่', { lang: 'th' }),
      post('formas', 'ชาเขียว', { lang: 'th' }),
    )
    expect(onTopic(await list('formas', { terms: ['sartén'] })).sort()).toEqual([
      'tres sartenes',
      'una sartén',
    ])
    const thai = await list('formas', { terms: ['กาแฟสด'] })
    expect(onTopic(thai)).toEqual(['ร้านกาแฟสดเปิดใหม่'])
    expect(thai.posts.find((each) => each.onTopic)?.matches).toEqual([[4, 10]])
  })

  it('does not mark what it excludes, or what lies outside its period', async () => {
    await importPosts(
      post('borde', 'kiwi verde'),
      post('borde', 'kiwi rojo'),
      post('borde', 'kiwi viejo', { at: '2026-01-10T00:00:00Z' }),
    )
    const input = { terms: ['kiwi'], exclude: ['rojo'], from: '2026-02-01', to: '2026-02-28' }
    expect(onTopic(await list('borde', input))).toEqual(['kiwi verde'])
  })

  it('tells how many other people passed a post on within a fortnight', async () => {
    await importPosts(
      post('fuente', 'el lichi', { at: '2026-02-01T00:00:00Z' }),
      post('uno', 'lichi de @fuente', { at: '2026-02-03T00:00:00Z' }),
      post('uno', 'lichi otra vez de @fuente', { at: '2026-02-04T00:00:00Z' }),
      post('dos', 'lichi de @fuente', { at: '2026-02-05T00:00:00Z' }),
      post('tres', 'lichi de @fuente', { at: '2026-02-20T00:00:00Z' }),
      post('cuatro', 'otra cosa de @fuente', { at: '2026-02-03T00:00:00Z' }),
      post('fuente', 'nada', { at: '2026-02-01T01:00:00Z' }),
    )
    const { posts } = await list('fuente', { terms: ['lichi'] })
    expect(posts.map(({ text, passedOnBy }) => [text, passedOnBy])).toEqual([
      ['nada', null],
      ['el lichi', 2],
    ])
  })

  it('says unknown, not zero, where posts on it name nobody', async () => {
    await importPosts(post('sola', 'la pitahaya'))
    expect((await list('sola', { terms: ['pitahaya'] })).posts).toMatchObject([
      { onTopic: true, passedOnBy: null },
    ])
  })

  it('whose period ends before it begins is refused', async () => {
    await importPosts(post('recta', 'hola'))
    const backwards = list('recta', { terms: ['hola'], from: '2026-03-01', to: '2026-02-01' })
    await expect(backwards).rejects.toMatchObject({ code: 'invalid_input' })
  })
})
