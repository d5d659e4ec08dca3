import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTrialServer, type TrialServer } from '../../fetching/trial/trial-server.ts'
import { previewSource } from '../../source/preview-source.ts'

/** A site that answers as WordPress 6 does, as far as the connector asks (the REST API handbook). */
const post = (id: number, modified: string, words = 'About knives') => ({
  id,
  date_gmt: `2026-02-${String(id).padStart(2, '0')}T10:00:00`,
  modified_gmt: modified,
  link: `https://wp.example/post-${id}/`,
  title: { rendered: `Post &#8220;${id}&#8221;` },
  content: { rendered: `<p>${words}, <a href="https://shop.example/">bought here</a></p>` },
  author: 1,
  _embedded: { author: [{ name: 'Ana' }], 'wp:term': [[{ name: 'Chef knives' }], []] },
})
const comment = (id: number, author: number, author_name: string) => ({
  id,
  post: 3,
  author,
  author_name,
  date_gmt: `2026-02-20T10:00:0${id}`,
  content: { rendered: '<p>Which steel?</p>' },
  link: `https://wp.example/post-3/#comment-${id}`,
})

let posts = Array.from({ length: 27 }, (_, i) =>
  post(i + 1, `2026-02-28T00:00:${String(i).padStart(2, '0')}`),
)
let comments = [comment(1, 0, 'Ben Smith'), comment(2, 1, 'Ana'), comment(3, 0, '')]
let mayReadComments = true
let failsOnce = true
let asked: string[] = []

let test: TestWorkspace
let server: TrialServer
beforeAll(async () => {
  test = await openTestWorkspace({ settings: { fetchAllowed: ['127.0.0.1'] } })
  server = await startTrialServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x')
    const route = url.searchParams.get('rest_route')
    const answer = (json: unknown, headers = {}) =>
      response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json))
    if (route === '/') return answer({ name: 'Ana &amp; Ben', description: 'Knives', namespaces: ['wp/v2'] })
    const [size, page] = [Number(url.searchParams.get('per_page')), Number(url.searchParams.get('page') ?? 1)]
    asked.push(`${route} ${page}`)
    // As MySQL does with equal times: each page in an order of its own.
    const inOrder = (items: readonly { readonly id: number }[]) =>
      url.searchParams.get('orderby') === 'id'
        ? items.toSorted((a, b) => a.id - b.id)
        : [...items.slice(page), ...items.slice(0, page)]
    const list = (items: readonly { readonly id: number }[]) =>
      answer(inOrder(items).slice((page - 1) * 10, page * 10), {
        'x-wp-totalpages': String(Math.max(1, Math.ceil(items.length / Math.min(size, 10)))),
      })
    if (route === '/wp/v2/posts') {
      if (page === 2 && failsOnce) {
        failsOnce = false
        return response.writeHead(500).end()
      }
      const after = url.searchParams.get('modified_after') ?? ''
      return list(posts.filter(({ modified_gmt }) => `${modified_gmt}Z` > after))
    }
    if (route === '/wp/v2/comments' && mayReadComments) return list(comments)
    return response.writeHead(401).end('{}')
  })
})
afterAll(async () => {
  await server.close()
  await test.close()
})

it('follows the posts and comments of a site, page by page, and later what has changed', async () => {
  const follow = followIn(test)
  const outside = await test.relais.outside()
  const { signal } = new AbortController()
  const { choices } = await previewSource(
    test.ctx,
    outside,
    { text: `${server.url}/a/page`, network: 'wordpress' },
    signal,
  )
  expect(choices).toMatchObject([
    { network: 'wordpress', name: 'Ana & Ben', bio: 'Knives', target: { kind: 'site' } },
  ])
  const [choice] = choices
  if (choice === undefined) throw new Error('nothing found')
  const id = await follow.add([choice.target], { network: 'wordpress' })
  await follow.look(id)
  expect(await follow.latest(id)).toMatchObject({ state: 'retrying', trouble: { code: 'server_error' } })
  asked = []
  test.clock.advance(60_000)
  await follow.look(id)
  expect(asked).toEqual(['/wp/v2/posts 2', '/wp/v2/posts 3', '/wp/v2/comments 1'])
  expect(await follow.latest(id)).toMatchObject({
    state: 'done',
    cost: 7,
    counts: { stored: 30, rejected: 1 },
    rejectedByReason: { missing_field: 1 },
  })
  const host = new URL(server.url).hostname
  const rows = await test.ctx.ownCorpus.select<{ author: string; kind: string; n: string }>({
    sql: `SELECT a.handle AS author, p.kind AS kind, toString(count()) AS n
      FROM (SELECT account, kind FROM post WHERE scope IN {scopes:Array(UInt64)}) AS p
      INNER JOIN (SELECT DISTINCT id, handle FROM account WHERE scope IN {scopes:Array(UInt64)}) AS a ON a.id = p.account
      GROUP BY author, kind ORDER BY author, kind`,
  })
  expect(rows).toEqual([
    { author: host, kind: 'post', n: '27' },
    { author: host, kind: 'reply', n: '1' },
    { author: `ben-smith@${host}`, kind: 'reply', n: '1' },
  ])

  posts = [...posts.slice(1), post(1, '2026-03-01T09:00:00', 'Rewritten')]
  comments = [...comments, comment(4, 0, 'Chloé')]
  test.clock.advance(8 * 86_400_000)
  await follow.look(id)
  expect(await follow.latest(id)).toMatchObject({ state: 'done', counts: { stored: 1, updated: 1 } })

  mayReadComments = false
  test.clock.advance(8 * 86_400_000)
  await follow.look(id)
  expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null })
})
