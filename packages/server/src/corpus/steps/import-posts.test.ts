import { understandingVersion } from '@relais/core/text/understand-post'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountId, postId } from '../corpus-id.ts'

let test: TestWorkspace
beforeAll(async () => {
  test = await openTestWorkspace()
})
afterAll(() => test.close())

let lastId = 0
/** A post of its own for each test, so that tests do not see each other's. */
function newPost(fields: object = {}) {
  lastId++
  return {
    platform: 'twitter',
    id: `id${lastId}`,
    author: `author${lastId}`,
    at: '2020-03-01T10:00:00Z',
    text: `palabra${lastId}`,
    observedAt: '2020-03-02T00:00:00Z',
    metrics: { likes: 5, views: 100 },
    ...fields,
  }
}
type Post = ReturnType<typeof newPost>

const importPosts = async (...posts: readonly object[]) =>
  (await importRecords(test.ctx, 'posts', posts)).counts

interface StoredRow {
  readonly account: string
  readonly at: string
  readonly seen: string
  readonly terms: string[]
  readonly likes: string | null
  readonly views: string | null
}

/** Every version of a post that any query could meet, newest first. */
function versionsOf({ id }: Post): Promise<StoredRow[]> {
  return test.ctx.corpus.select<StoredRow>({
    sql: `SELECT account, posted_at AS at, formatDateTime(observed_at, '%F', 'UTC') AS seen, terms, likes, views FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND id = {id:UInt64} ORDER BY observed_at DESC`,
    params: { id: postId('twitter', id) },
  })
}

async function presentOf(post: Post): Promise<StoredRow | undefined> {
  return (await versionsOf(post))[0]
}

async function idsWith(term: string): Promise<string[]> {
  const rows = await test.ctx.corpus.select<{ id: string }>({
    sql: 'SELECT DISTINCT id FROM post WHERE scope IN {scopes:Array(UInt64)} AND hasAnyTokens(terms, {terms:Array(String)})',
    params: { terms: [term] },
  })
  return rows.map(({ id }) => id)
}

async function countRows(table: string, condition: string, params: Record<string, string>): Promise<number> {
  const [row] = await test.ctx.corpus.select<{ n: string }>({
    sql: `SELECT count() AS n FROM ${table} WHERE scope IN {scopes:Array(UInt64)} AND ${condition}`,
    params,
  })
  return Number(row?.n)
}

const snapshotsOf = ({ id }: Post) =>
  countRows('post_snapshot', 'post = {id:UInt64}', { id: postId('twitter', id) })

it('stores a new post with its words, its text and its people', async () => {
  const post = newPost({
    text: 'Hola @Beto, #Vacúnate: https://instagram.com/casa_ana/',
    title: 'Día',
    authorProfile: { name: 'Ana', followers: 10 },
    mood: 'good',
  })
  expect(await importPosts(post)).toMatchObject({ read: 1, stored: 1, duplicate: 0, rejected: 0 })
  expect(await presentOf(post)).toMatchObject({
    account: accountId('twitter', post.author),
    at: '2020-03-01 10:00:00',
    terms: ['dia', '¶', 'hola', 'beto', 'vacunate', '#vacunate', '@beto'],
    likes: '5',
  })
  const [text] = await test.ctx.corpus.select({
    sql: 'SELECT native_id, title, text, extra FROM post_text WHERE scope IN {scopes:Array(UInt64)} AND id = {id:UInt64}',
    params: { id: postId('twitter', post.id) },
  })
  expect(text).toEqual({ native_id: post.id, title: 'Día', text: post.text, extra: '{"mood":"good"}' })
  const edges = await test.ctx.corpus.select({
    sql: `SELECT kind, source, target FROM interaction WHERE scope IN {scopes:Array(UInt64)} AND post = {id:UInt64} ORDER BY kind`,
    params: { id: postId('twitter', post.id) },
  })
  const source = accountId('twitter', post.author)
  expect(edges).toEqual([
    { kind: 'link', source, target: accountId('instagram', 'casa_ana') },
    { kind: 'mention', source, target: accountId('twitter', 'beto') },
  ])
  const people = await test.ctx.corpus.select({
    sql: `SELECT handle, name, followers, is_described FROM account
      WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)} ORDER BY handle`,
    params: { ids: [source, accountId('twitter', 'beto')] },
  })
  expect(people).toEqual([
    { handle: 'Beto', name: '', followers: null, is_described: false },
    { handle: post.author, name: 'Ana', followers: '10', is_described: true },
  ])
})

it('writes nothing when the same posts come again', async () => {
  const posts = [
    newPost({ text: '@eva' }),
    newPost({ observedAt: undefined }),
    newPost({ metrics: undefined }),
  ]
  await importPosts(...posts)
  const before = await test.corpus.selectWhole({
    sql: 'SELECT table, sum(rows) AS n FROM system.parts WHERE active AND database = currentDatabase() GROUP BY table ORDER BY table',
  })
  test.clock.advance(60_000)
  expect(await importPosts(...posts)).toMatchObject({
    read: 3,
    stored: 0,
    updated: 0,
    snapshots: 0,
    duplicate: 3,
  })
  const after = await test.corpus.selectWhole({
    sql: 'SELECT table, sum(rows) AS n FROM system.parts WHERE active AND database = currentDatabase() GROUP BY table ORDER BY table',
  })
  expect(after).toEqual(before)
})

it('keeps one post with the newest counts when it is seen again', async () => {
  const post = newPost()
  await importPosts(post)
  const later = { ...post, observedAt: '2020-03-09T00:00:00Z', metrics: { likes: 9 } }
  expect(await importPosts(later)).toMatchObject({ snapshots: 1, stored: 0, updated: 0 })
  expect(await presentOf(post)).toMatchObject({ seen: '2020-03-09', likes: '9', views: '100' })
  expect(await snapshotsOf(post)).toBe(2)
})

it('only adds a snapshot when an older observation arrives later', async () => {
  const post = newPost()
  await importPosts(post)
  const older = { ...post, observedAt: '2020-03-01T12:00:00Z', metrics: { likes: 1 }, text: 'otra cosa' }
  expect(await importPosts(older)).toMatchObject({ snapshots: 1, updated: 0 })
  expect(await importPosts(older)).toMatchObject({ snapshots: 0, duplicate: 1 })
  expect(await versionsOf(post)).toMatchObject([{ seen: '2020-03-02', likes: '5', terms: ['¶', post.text] }])
})

it('finds an edited post by its present words only', async () => {
  const post = newPost({ text: 'viejas @carla' })
  await importPosts(post)
  const edited = { ...post, text: 'nuevas @diana', observedAt: '2020-03-05T00:00:00Z' }
  expect(await importPosts(edited)).toMatchObject({ updated: 1, stored: 0 })
  const id = postId('twitter', post.id)
  expect(await idsWith('viejas')).not.toContain(id)
  expect(await idsWith('nuevas')).toContain(id)
  expect(await versionsOf(post)).toHaveLength(1)
  expect(await countRows('post_text', 'id = {id:UInt64}', { id })).toBe(1)
  for (const table of ['interaction', 'interaction_by_from']) {
    const carla = accountId('twitter', 'carla')
    const diana = accountId('twitter', 'diana')
    expect(await countRows(table, 'post = {id:UInt64} AND target = {who:UInt64}', { id, who: carla })).toBe(0)
    expect(await countRows(table, 'post = {id:UInt64} AND target = {who:UInt64}', { id, who: diana })).toBe(1)
  }
})

it('tells an interaction once that an edited post still makes', async () => {
  const post = newPost({ text: 'antes @gala' })
  await importPosts(post)
  await importPosts({ ...post, text: 'después @gala', observedAt: '2020-03-05T00:00:00Z' })
  const params = { id: postId('twitter', post.id) }
  expect(await countRows('interaction', 'post = {id:UInt64}', params)).toBe(1)
  expect(await countRows('interaction_by_from', 'post = {id:UInt64}', params)).toBe(1)
})

it('moves a post whose time or author was corrected', async () => {
  const post = newPost()
  await importPosts(post)
  const corrected = {
    ...post,
    at: '2020-03-01T09:00:00Z',
    author: 'renamed',
    observedAt: '2020-03-05T00:00:00Z',
  }
  expect(await importPosts(corrected)).toMatchObject({ updated: 1 })
  expect(await versionsOf(post)).toMatchObject([
    { at: '2020-03-01 09:00:00', account: accountId('twitter', 'renamed') },
  ])
})

it('keeps the larger counts when one instant is told twice, whichever comes first', async () => {
  const post = newPost({ metrics: { likes: 5, views: 10 } })
  const rival = { ...post, metrics: { likes: 3, views: 20 } }
  await importPosts(post)
  expect(await importPosts(rival)).toMatchObject({ snapshots: 1 })
  expect(await versionsOf(post)).toMatchObject([{ likes: '5', views: '20' }])
  expect(await importPosts(post, rival)).toMatchObject({ duplicate: 2 })
})

it('takes all tellings of a post in one file together, in any order', async () => {
  const post = newPost()
  const hours = ['03', '01', '02'].map((hour) => ({
    ...post,
    observedAt: `2020-03-02T${hour}:00:00Z`,
    metrics: { likes: Number(hour) },
  }))
  expect(await importPosts(...hours)).toMatchObject({ read: 3, stored: 1, snapshots: 2, duplicate: 0 })
  expect(await versionsOf(post)).toMatchObject([{ likes: '3' }])
})

it('finishes what an import left undone that was killed between writing an edit and removing the old version', async () => {
  const post = newPost({ text: 'anterior @flor' })
  await importPosts(post)
  const id = postId('twitter', post.id)
  const [stale] = await test.corpus.selectWhole<Record<string, unknown>>({
    sql: `SELECT * FROM post WHERE id = ${id}`,
  })
  const edited = { ...post, text: 'posterior', observedAt: '2020-03-05T00:00:00Z' }
  await importPosts(edited)
  const { scope: _, ...row } = stale ?? {}
  await test.ctx.corpus.insert('post', [row])
  expect(await idsWith('anterior')).toContain(id)
  expect(await importPosts(edited)).toMatchObject({ duplicate: 1 })
  expect(await idsWith('anterior')).not.toContain(id)
  expect(await versionsOf(post)).toMatchObject([{ terms: ['¶', 'posterior'] }])
})

it('writes a post again whose text was lost between two writes', async () => {
  const post = newPost()
  await importPosts(post)
  await test.ctx.corpus.deleteWhere('post', 'id = {id:UInt64}', { id: postId('twitter', post.id) })
  expect(await importPosts(post)).toMatchObject({ stored: 1 })
  expect(await versionsOf(post)).toHaveLength(1)
})

it('counts and leaves out a post whose id another post has', async () => {
  const post = newPost()
  await importPosts(post)
  const id = postId('twitter', post.id)
  const [text] = await test.corpus.selectWhole<Record<string, unknown>>({
    sql: `SELECT * FROM post_text WHERE id = ${id}`,
  })
  await test.ctx.corpus.deleteWhere('post_text', 'id = {id:UInt64}', { id })
  const { scope: _, ...row } = text ?? {}
  await test.ctx.corpus.insert('post_text', [{ ...row, native_id: 'another post' }])
  const run = await importRecords(test.ctx, 'posts', [{ ...post, text: 'intruso' }])
  expect(run.counts).toMatchObject({ rejected: 1, updated: 0 })
  expect(run.rejectedByReason).toEqual({ id_collision: 1 })
  expect(await idsWith('intruso')).toEqual([])
})

it("never takes another workspace's post for its own", async () => {
  const post = newPost()
  await importPosts(post)
  const neighbour = await test.openNeighbour()
  const { counts } = await importRecords(neighbour, 'posts', [{ ...post, text: 'otra versión' }])
  expect(counts).toMatchObject({ stored: 1, updated: 0 })
  expect(await presentOf(post)).toMatchObject({ terms: ['¶', post.text] })
})

it('takes the language that the row gives, and names it when it gives none', async () => {
  const given = newPost({ lang: 'pt-BR' })
  const found = newPost({ text: 'La vacunación empezó ayer en todos los hospitales del país' })
  const undecided = newPost({ text: 'jaja' })
  await importPosts(given, found, undecided)
  const langs = await Promise.all(
    [given, found, undecided].map(async ({ id }) => {
      const [row] = await test.ctx.corpus.select<{ lang: string }>({
        sql: 'SELECT lang FROM post WHERE scope IN {scopes:Array(UInt64)} AND id = {id:UInt64}',
        params: { id: postId('twitter', id) },
      })
      return row?.lang
    }),
  )
  expect(langs).toEqual(['pt', 'es', 'und'])
})

it('stores texts with NUL, halves of characters, emoji and marks of direction', async () => {
  const post = newPost({ text: 'a\0b \uD83D x 🇲🇽 \u200Fשלום\u200E' })
  await importPosts(post)
  const [row] = await test.ctx.corpus.select<{ text: string }>({
    sql: 'SELECT text FROM post_text WHERE scope IN {scopes:Array(UInt64)} AND id = {id:UInt64}',
    params: { id: postId('twitter', post.id) },
  })
  expect(row?.text).toBe('ab \uFFFD x 🇲🇽 \u200Fשלום\u200E')
})

it('keeps whether a post says that it is advertising, which codes it gives, and whether it asks', async () => {
  const advertising = newPost({ text: 'Probad esta sartén con el código ANA10 #publi' })
  const question = newPost({ text: '¿Alguien conoce una buena sartén?' })
  await importPosts(advertising, question)
  const rows = await test.ctx.corpus.select({
    sql: `
SELECT disclosure, codes, is_question, understanding
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)}
ORDER BY is_question`,
    params: { ids: [advertising, question].map(({ platform, id }) => postId(platform, id)) },
  })
  expect(rows).toEqual([
    { disclosure: ['ad'], codes: ['ANA10'], is_question: false, understanding: understandingVersion },
    { disclosure: [], codes: [], is_question: true, understanding: understandingVersion },
  ])
})

it('keeps whether a post speaks for something or against it, and nothing where nobody can know', async () => {
  const praise = newPost({ text: 'I love this pan, the best I ever had, thank you so much!', lang: 'en' })
  const blame = newPost({ title: 'Terrible', text: 'I hate it, awful, never again', lang: 'en' })
  const finnish = newPost({ text: 'Rakastan tätä pannua', lang: 'fi' })
  await importPosts(praise, blame, finnish)
  const rows = await test.ctx.corpus.select<{ sentiment: string; probability: number; confident: boolean }>({
    sql: `
SELECT sentiment, sentiment_probability AS probability, sentiment_confident AS confident
FROM post
WHERE scope IN {scopes:Array(UInt64)} AND id IN {ids:Array(UInt64)}
ORDER BY sentiment`,
    params: { ids: [praise, blame, finnish].map(({ platform, id }) => postId(platform, id)) },
  })
  expect(rows).toEqual([
    { sentiment: '', probability: 0, confident: false },
    { sentiment: 'neg', probability: expect.any(Number), confident: true },
    { sentiment: 'pos', probability: expect.any(Number), confident: true },
  ])
  for (const { probability } of rows.slice(1)) expect(probability).toBeGreaterThan(0.55)
})
