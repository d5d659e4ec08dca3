import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summariseCorpus } from './summarise-corpus.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

let lastId = 0
const post = (author: string, fields: object) => ({
  platform: 'twitter',
  id: `p${++lastId}`,
  author,
  at: '2026-02-10T12:00:00Z',
  observedAt: '2026-02-24T00:00:00Z',
  text: '',
  lang: 'es',
  ...fields,
})

describe('the summary of a corpus', () => {
  it('has zeros and no dates while nothing is there', async () => {
    expect(await summariseCorpus(test.ctx)).toEqual({
      posts: 0,
      people: 0,
      interactions: 0,
      firstPostAt: null,
      lastPostAt: null,
      observedAt: null,
      platforms: [],
      languages: [],
      suggestedTerms: [],
    })
  })

  it('counts each post, person and deed once, however often they were seen', async () => {
    const posts = [
      post('ana', { at: '2026-01-05T08:00:00Z', text: 'Hola @beto' }),
      post('ana', { text: 'Hola otra vez @beto y @caro', lang: 'pt' }),
      post('beto', { at: '2026-02-20T20:00:00Z', text: 'Hola', platform: 'bluesky' }),
      post('dao', { text: '🙂', lang: null }),
    ]
    await importRecords(test.ctx, 'posts', posts)
    const again = posts.map((row) => ({ ...row, observedAt: '2026-02-25T10:00:00Z', metrics: { likes: 7 } }))
    await importRecords(test.ctx, 'posts', again)
    expect(await summariseCorpus(test.ctx)).toMatchObject({
      posts: 4,
      people: 3,
      interactions: 3,
      firstPostAt: new Date('2026-01-05T08:00:00Z'),
      lastPostAt: new Date('2026-02-20T20:00:00Z'),
      observedAt: new Date('2026-02-25T10:00:00Z'),
      platforms: [
        { platform: 'twitter', posts: 3, people: 2 },
        { platform: 'bluesky', posts: 1, people: 1 },
      ],
      languages: [
        { lang: 'es', posts: 2 },
        { lang: 'pt', posts: 1 },
      ],
    })
  })

  it('holds nothing of another workspace', async () => {
    const neighbour = await test.openNeighbour()
    await importRecords(neighbour, 'posts', [
      post('zoe', { text: '#Secreto @ana' }),
      post('yan', { text: '#Secreto' }),
    ])
    const [ours, theirs] = await Promise.all([summariseCorpus(test.ctx), summariseCorpus(neighbour)])
    expect(ours.posts).toBe(4)
    expect(ours.suggestedTerms.map(({ term }) => term)).not.toContain('secreto')
    expect(theirs).toMatchObject({ posts: 2, people: 2, interactions: 1 })
    expect(theirs.suggestedTerms).toEqual([{ term: 'secreto', posts: 2, people: 2 }])
  })
})

describe('first topics', () => {
  it('are the labels that different people use, as they spell them, and no words of grammar', async () => {
    const ctx = await test.openNeighbour('Labels')
    await importRecords(ctx, 'posts', [
      ...['ana', 'beto', 'caro'].map((author) => post(author, { text: 'Que viva la #Educación para todos' })),
      ...['ana', 'beto'].map((author) => post(author, { text: 'Que #วัคซีน para todos' })),
      ...['dao', 'eli'].map((author) =>
        post(author, { title: 'Volcanes vivos', text: 'que se ven para todos' }),
      ),
      ...['dao', 'eli'].map((author) => post(author, { text: 'que la #Salud' })),
      ...Array.from({ length: 60 }, (_, i) => post(`p${i}`, { text: 'que la vida para todos' })),
      ...[1, 2, 3].map(() => post('ana', { text: '#MiMarca' })),
    ])
    const { suggestedTerms } = await summariseCorpus(ctx)
    expect(suggestedTerms[0]).toEqual({ term: 'educación', posts: 3, people: 3 })
    expect(suggestedTerms.map(({ term }) => term).toSorted()).toEqual(
      ['educación', 'salud', 'vivos', 'volcanes', 'วัคซีน'].toSorted(),
    )
  })

  it('name a word once, whatever forms of it people write', async () => {
    const ctx = await test.openNeighbour('Forms')
    await importRecords(ctx, 'posts', [
      ...['ana', 'beto', 'caro'].map((author) => post(author, { text: 'Mis #zapatillas para todos' })),
      ...['ana', 'beto'].map((author) => post(author, { text: 'Una #zapatilla para todos' })),
      ...['dao', 'eli'].map((author) => post(author, { text: 'Mi #bicicleta' })),
    ])
    const { suggestedTerms } = await summariseCorpus(ctx)
    expect(suggestedTerms).toEqual([
      { term: 'zapatillas', posts: 5, people: 3 },
      { term: 'bicicleta', posts: 2, people: 2 },
    ])
  })

  it('are frequent names where nobody uses hashtags or titles', async () => {
    const ctx = await test.openNeighbour('No labels')
    await importRecords(ctx, 'posts', [
      ...Array.from({ length: 100 }, (_, i) => post(`p${i}`, { text: 'porque siempre digo cosas' })),
      ...['ana', 'beto', 'caro'].map((author) => post(author, { text: 'hoy elecciones' })),
    ])
    const { suggestedTerms } = await summariseCorpus(ctx)
    expect(suggestedTerms).toEqual([{ term: 'elecciones', posts: 3, people: 3 }])
  })
})
