import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId, postId } from './corpus/corpus-id.ts'
import { feedSource } from './source/trial/isolated-source-routes.ts'
import { getWorkspace } from './workspace/get-workspace.ts'
import { marks, type Route, routes, shared, type Theirs, them } from './workspace-isolation.cases.ts'

function recordsOf(mark: string) {
  const post = { platform: 'twitter', at: '2026-01-05T10:00:00Z', observedAt: '2026-01-20T00:00:00Z' }
  return {
    posts: Array.from({ length: 6 }, (_, i) => ({
      ...post,
      id: `${mark}-${i}`,
      author: `${mark}_person_${i % 3}`,
      text: `${shared} ${mark}word #${mark}tag with @${mark}_friend`,
      url: `https://${mark}.example/${i}`,
      metrics: { likes: i },
      lang: 'en',
    })),
    accounts: [
      {
        platform: 'twitter',
        handle: `${mark}_person_0`,
        name: `${mark} name`,
        bio: `${mark} bio`,
        followers: 10,
      },
    ],
  }
}

let test: TestApp
let us: TestClient
let they: TestClient
let theirs: Theirs
let documented: string[]

beforeAll(async () => {
  test = await openTestApp()
  they = test.owner
  us = await test.signIn('owner@example.org')
  const made = await (await us.request('POST', '/api/v1/workspaces', { name: 'Ours' })).json()
  const moved = await us.request('PUT', '/api/v1/session/workspace', { workspaceId: made.id })
  expect(moved.ok).toBe(true)
  const document = await (await test.anonymous.request('GET', '/api/openapi.json')).json()
  documented = Object.entries<object>(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  for (const [name, mark] of [
    ['Ours', marks.ours],
    ['Acme', marks.theirs],
  ] as const) {
    const ctx = test.relais.contextFor(await getWorkspace(test.relais.db, name), { kind: 'cli' })
    const { posts, accounts } = recordsOf(mark)
    await importRecords(ctx, 'accounts', accounts)
    const run = await importRecords(ctx, 'posts', [...posts, { ...posts[0], at: `no date ${mark}` }])
    const uploaded = await they.request('POST', '/api/v1/uploads?name=theirs.ndjson', '{"a":1}\n')
    if (name === 'Acme') {
      const topic = { name: `${marks.theirs} topic`, terms: [`${marks.theirs}word`] }
      const kept = await they.request('POST', '/api/v1/topics', topic)
      const weights = { name: `${marks.theirs} weights`, reach: 1, relevance: 2, resonance: 3 }
      const { id: weightsId } = await (await they.request('POST', '/api/v1/weights', weights)).json()
      const list = { name: `${marks.theirs} list`, accountIds: [accountId('twitter', `${mark}_person_0`)] }
      const { id: listId } = await (await they.request('POST', '/api/v1/lists', list)).json()
      const circle = {
        name: `${marks.theirs} circle`,
        accountIds: [0, 1, 2].map((n) => accountId('twitter', `${mark}_person_${n}`)),
      }
      const { id: circleNameId } = await (
        await they.request('POST', '/api/v1/network/circle-names', circle)
      ).json()
      const [{ uploadId }, { id: topicId }] = [await uploaded.json(), await kept.json()]
      const source = await (await they.request('POST', '/api/v1/sources', feedSource(marks.theirs))).json()
      const sources = { sourceId: source.id, sourceRunId: source.latestRun.id }
      theirs = { importId: run.id, uploadId, topicId, weightsId, listId, circleNameId, ...sources }
    }
  }
})
afterAll(() => test.close())

async function ask(client: TestClient, name: string): Promise<{ status: number; text: string }> {
  const route = routes[name] as Route
  const [method = 'GET'] = name.split(' ')
  const answer = await client.request(method, `/api/v1${route.path(theirs)}`, route.body?.(theirs))
  return { status: answer.status, text: await answer.text() }
}

it('is tested for every route of the API', () => {
  expect(documented.filter((name) => routes[name] === undefined)).toEqual([])
})

const about = (and: Route['and']) =>
  Object.entries(routes)
    .filter(([, route]) => route.and === and)
    .map(([name]) => name)

describe.each(about('answers'))('%s', (name) => {
  it("answers from the asker's own workspace, and shows nothing of another's", async (context) => {
    if (!documented.includes(name)) context.skip('not in the API yet')
    const { status, text } = await ask(us, name)
    expect([name, status]).toEqual([name, status < 300 ? status : 'success'])
    const asked = [`"${marks.theirs}word"`, `,${marks.theirs}word`]
    const withoutQuestion = asked.reduce((rest, part) => rest.replaceAll(part, ''), text)
    expect(withoutQuestion).not.toContain(marks.theirs)
    expect(withoutQuestion).not.toContain(theirs.importId)
  })
})

describe.each(about('refuses'))('%s', (name) => {
  it("does not know another workspace's things, which their own owner does", async (context) => {
    if (!documented.includes(name)) context.skip('not in the API yet')
    const { status, text } = await ask(us, name)
    expect([name, status]).toEqual([name, 404])
    expect(JSON.parse(text).error.code).toBe('not_found')
    expect(text).not.toContain(`${marks.theirs} `)
    expect((await ask(they, name)).status).toBeLessThan(404)
  })
})

describe('two workspaces that imported different files', () => {
  it('count, rank and export only their own, with ids that keep every digit', async () => {
    for (const [client, own, other] of [
      [us, marks.ours, marks.theirs],
      [they, marks.theirs, marks.ours],
    ] as const) {
      const query = `terms=${shared}&from=2026-01-01&to=2026-01-31`
      const matches = await (await client.request('GET', `/api/v1/corpus/matches?${query}`)).json()
      expect(matches).toMatchObject({ posts: 6, people: 3 })
      const ranking = await (await client.request('GET', `/api/v1/rankings?${query}`)).json()
      expect(ranking).toMatchObject({ matches: { posts: 6, people: 3 }, candidates: 3, corpus: { posts: 6 } })
      expect(JSON.stringify(ranking)).toContain(own)
      expect(JSON.stringify(ranking)).not.toContain(other)
      for (const person of ranking.results) {
        expect(person.accountId).toBe(accountId('twitter', person.handle))
        for (const { postId: id, url } of person.evidence) {
          expect(id).toBe(postId('twitter', `${own}-${new URL(url).pathname.slice(1)}`))
        }
      }
      const table = await (await client.request('GET', `/api/v1/rankings.csv?${query}`)).text()
      expect(table).toContain(own)
      expect(table).not.toContain(other)
    }
  })

  it("are not disturbed by the other's erasures", async () => {
    const erased = await us.request('DELETE', `/api/v1/creators/${them}`)
    expect(await erased.json()).toMatchObject({ found: false, posts: 0 })
    const matches = await they.request(
      'GET',
      `/api/v1/corpus/matches?terms=${marks.theirs}word&from=2026-01-01&to=2026-01-31`,
    )
    expect(await matches.json()).toMatchObject({ posts: 6, people: 3 })
  })
})
