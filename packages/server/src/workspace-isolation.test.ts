import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountId, postId } from './corpus/corpus-id.ts'
import { getWorkspace } from './workspace/get-workspace.ts'

/** Everything that one workspace brings in is spelled with its own mark, so that a leak can be read off any answer. */
const marks = { ours: 'quillonmark', theirs: 'zeppelinmark' } as const
const shared = 'election'

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

interface Theirs {
  readonly uploadId: string
  readonly importId: string
  readonly topicId: string
  readonly weightsId: string
  readonly listId: string
}

interface Route {
  /** Path with query, asked about their things. */
  readonly path: (theirs: Theirs) => string
  readonly body?: (theirs: Theirs) => unknown
  /** `answers`: gives what the asker's own workspace has. `refuses`: there is no such thing in it. */
  readonly and: 'answers' | 'refuses' | 'does not concern the corpus'
}

const topic = `terms=${shared},${marks.theirs}word&from=2026-01-01&to=2026-01-31`
const them = `twitter/${marks.theirs}_person_0`
const elsewhere: Route = { path: () => '', and: 'does not concern the corpus' }

/** Every route of the API. One that is missing here fails the first test: say what it must do when you add it. */
const routes: Readonly<Record<string, Route>> = {
  'GET /api/v1/setup': elsewhere,
  'POST /api/v1/setup': elsewhere,
  'POST /api/v1/setup/sample': elsewhere,
  'POST /api/auth/sign-in/email': elsewhere,
  'POST /api/auth/sign-out': elsewhere,
  'GET /api/v1/public/invitations/{token}': elsewhere,
  'POST /api/v1/public/invitations/{token}': elsewhere,
  'GET /api/v1/session': elsewhere,
  'PUT /api/v1/session/workspace': elsewhere,
  'PUT /api/v1/session/locale': elsewhere,
  'GET /api/v1/workspaces': elsewhere,
  'POST /api/v1/workspaces': elsewhere,
  'GET /api/v1/members': elsewhere,
  'PUT /api/v1/members/{id}': elsewhere,
  'DELETE /api/v1/members/{id}': elsewhere,
  'GET /api/v1/invitations': elsewhere,
  'POST /api/v1/invitations': elsewhere,
  'DELETE /api/v1/invitations/{id}': elsewhere,
  'GET /api/v1/api-keys': elsewhere,
  'POST /api/v1/api-keys': elsewhere,
  'DELETE /api/v1/api-keys/{id}': elsewhere,

  'POST /api/v1/uploads': { path: () => '/uploads?name=own.ndjson', body: () => '{"a":1}\n', and: 'answers' },
  'POST /api/v1/uploads/{id}/preview': {
    path: ({ uploadId }) => `/uploads/${uploadId}/preview`,
    body: () => ({
      mapping: { kind: 'posts', fields: { platform: { value: 'twitter' }, id: 'a', author: 'a', at: 'a' } },
    }),
    and: 'refuses',
  },
  'GET /api/v1/imports': { path: () => '/imports', and: 'answers' },
  'POST /api/v1/imports': {
    path: () => '/imports',
    body: ({ uploadId }) => ({
      uploadId,
      mapping: { kind: 'posts', fields: { platform: { value: 'twitter' }, id: 'a', author: 'a', at: 'a' } },
    }),
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}': { path: ({ importId }) => `/imports/${importId}`, and: 'refuses' },
  'POST /api/v1/imports/{id}/cancel': {
    path: ({ importId }) => `/imports/${importId}/cancel`,
    and: 'refuses',
  },
  'POST /api/v1/uploads/{id}/read': {
    path: ({ uploadId }) => `/uploads/${uploadId}/read`,
    body: () => ({ file: {} }),
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}/rejected-rows': {
    path: ({ importId }) => `/imports/${importId}/rejected-rows`,
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}/people': {
    path: ({ importId }) => `/imports/${importId}/people`,
    and: 'refuses',
  },
  'POST /api/v1/imports/{id}/mend': {
    path: ({ importId }) => `/imports/${importId}/mend`,
    body: () => ({ rows: [{ cells: { platform: 'x', id: '1', author: 'a', at: '2026-01-01' } }] }),
    and: 'refuses',
  },
  'GET /api/v1/imports/{id}/rejected': {
    path: ({ importId }) => `/imports/${importId}/rejected`,
    and: 'refuses',
  },

  'GET /api/v1/topics': { path: () => '/topics', and: 'answers' },
  'POST /api/v1/topics': {
    path: () => '/topics',
    body: () => ({ name: 'Of our own', terms: [shared] }),
    and: 'answers',
  },
  'GET /api/v1/topics/{id}': { path: ({ topicId }) => `/topics/${topicId}`, and: 'refuses' },
  'PUT /api/v1/topics/{id}': {
    path: ({ topicId }) => `/topics/${topicId}`,
    body: () => ({ name: 'Renamed', terms: [shared] }),
    and: 'refuses',
  },
  'PUT /api/v1/topics/{id}/excluded-posts/{postId}': {
    path: ({ topicId }) => `/topics/${topicId}/excluded-posts/1`,
    and: 'refuses',
  },
  'DELETE /api/v1/topics/{id}/excluded-posts/{postId}': {
    path: ({ topicId }) => `/topics/${topicId}/excluded-posts/1`,
    and: 'refuses',
  },
  'DELETE /api/v1/topics/{id}': { path: ({ topicId }) => `/topics/${topicId}`, and: 'refuses' },
  'POST /api/v1/topics/{id}/restore': { path: ({ topicId }) => `/topics/${topicId}/restore`, and: 'refuses' },

  'GET /api/v1/corpus': { path: () => '/corpus', and: 'answers' },
  'GET /api/v1/corpus/terms': { path: () => '/corpus/terms?prefix=zep', and: 'answers' },
  'GET /api/v1/corpus/matches': { path: () => `/corpus/matches?${topic}`, and: 'answers' },
  'GET /api/v1/corpus/neighbours': { path: () => `/corpus/neighbours?${topic}`, and: 'answers' },
  'GET /api/v1/lists': { path: () => '/lists', and: 'answers' },
  'POST /api/v1/lists': { path: () => '/lists', body: () => ({ name: 'own list' }), and: 'answers' },
  'GET /api/v1/lists/memberships': { path: () => '/lists/memberships', and: 'answers' },
  'GET /api/v1/lists/{id}': { path: ({ listId }) => `/lists/${listId}`, and: 'refuses' },
  'GET /api/v1/lists/{id}/people.csv': {
    path: ({ listId }) => `/lists/${listId}/people.csv`,
    and: 'refuses',
  },
  'PUT /api/v1/lists/{id}': {
    path: ({ listId }) => `/lists/${listId}`,
    body: () => ({ name: 'taken over' }),
    and: 'refuses',
  },
  'DELETE /api/v1/lists/{id}': { path: ({ listId }) => `/lists/${listId}`, and: 'refuses' },
  'POST /api/v1/lists/{id}/restore': { path: ({ listId }) => `/lists/${listId}/restore`, and: 'refuses' },
  'POST /api/v1/lists/{id}/people': {
    path: ({ listId }) => `/lists/${listId}/people`,
    body: () => ({ accountIds: ['1'] }),
    and: 'refuses',
  },
  'PUT /api/v1/lists/{id}/people/{accountId}': {
    path: ({ listId }) => `/lists/${listId}/people/1`,
    body: () => ({ note: 'ours now' }),
    and: 'refuses',
  },
  'DELETE /api/v1/lists/{id}/people/{accountId}': {
    path: ({ listId }) => `/lists/${listId}/people/1`,
    and: 'refuses',
  },
  'POST /api/v1/lists/{id}/visits': { path: ({ listId }) => `/lists/${listId}/visits`, and: 'refuses' },
  'PUT /api/v1/lists/{id}/follow': { path: ({ listId }) => `/lists/${listId}/follow`, and: 'refuses' },
  'DELETE /api/v1/lists/{id}/follow': { path: ({ listId }) => `/lists/${listId}/follow`, and: 'refuses' },
  'GET /api/v1/marks': { path: () => '/marks', and: 'answers' },
  'PUT /api/v1/marks/{accountId}': {
    path: () => `/marks/${accountId('twitter', `${marks.ours}_person_0`)}`,
    and: 'answers',
  },
  'DELETE /api/v1/marks/{accountId}': {
    path: () => `/marks/${accountId('twitter', `${marks.theirs}_person_0`)}`,
    and: 'answers',
  },
  'GET /api/v1/brand': { path: () => '/brand', and: 'answers' },
  'PUT /api/v1/brand': {
    path: () => '/brand',
    and: 'answers',
    body: () => ({ name: 'Mine', terms: ['mine'] }),
  },
  'DELETE /api/v1/brand': { path: () => '/brand', and: 'answers' },
  'GET /api/v1/weights': { path: () => '/weights', and: 'answers' },
  'GET /api/v1/weights.csv': { path: () => '/weights.csv', and: 'answers' },
  'POST /api/v1/weights': {
    path: () => '/weights',
    body: () => ({ name: 'Of our own', reach: 1, relevance: 1, resonance: 1 }),
    and: 'answers',
  },
  'DELETE /api/v1/weights/{id}': { path: ({ weightsId }) => `/weights/${weightsId}`, and: 'refuses' },
  'POST /api/v1/weights/{id}/restore': {
    path: ({ weightsId }) => `/weights/${weightsId}/restore`,
    and: 'refuses',
  },
  'GET /api/v1/rankings/columns': { path: () => `/rankings/columns?${topic}`, and: 'answers' },
  'GET /api/v1/rankings': { path: () => `/rankings?${topic}`, and: 'answers' },
  'GET /api/v1/rankings.csv': { path: () => `/rankings.csv?${topic}`, and: 'answers' },
  'GET /api/v1/creators/{platform}/{handle}': { path: () => `/creators/${them}`, and: 'refuses' },
  'GET /api/v1/creators/{platform}/{handle}/standing': {
    path: () => `/creators/${them}/standing?${topic}`,
    and: 'refuses',
  },
  'GET /api/v1/creators/{platform}/{handle}/posts': { path: () => `/creators/${them}/posts`, and: 'refuses' },
  'GET /api/v1/creators/{platform}/{handle}/audience': {
    path: () => `/creators/${them}/audience`,
    and: 'refuses',
  },
  'GET /api/v1/creators/{platform}/{handle}/growth': {
    path: () => `/creators/${them}/growth`,
    and: 'refuses',
  },
  'PUT /api/v1/creators/{platform}/{handle}/answers/{about}': {
    path: () => `/creators/${them}/answers/audience`,
    body: () => ({ text: 'Not ours to say' }),
    and: 'refuses',
  },
  'DELETE /api/v1/creators/{platform}/{handle}/answers/{about}': {
    path: () => `/creators/${them}/answers/audience`,
    and: 'refuses',
  },
  'GET /api/v1/snowball': { path: () => '/snowball?from=2026-01-01&to=2026-01-31', and: 'answers' },
  'GET /api/v1/snowball.csv': { path: () => `/snowball.csv?${topic}`, and: 'answers' },
  'PUT /api/v1/snowball/dismissed/{accountId}': {
    path: () => `/snowball/dismissed/${accountId('twitter', `${marks.ours}_friend`)}`,
    and: 'answers',
  },
  'DELETE /api/v1/snowball/dismissed/{accountId}': {
    path: () => `/snowball/dismissed/${accountId('twitter', `${marks.ours}_friend`)}`,
    and: 'answers',
  },
  'GET /api/v1/network': { path: () => `/network?${topic}`, and: 'answers' },
  'GET /api/v1/network.csv': { path: () => `/network.csv?${topic}`, and: 'answers' },
  'GET /api/v1/network.gexf': { path: () => `/network.gexf?${topic}`, and: 'answers' },
  'GET /api/v1/network/relays': { path: () => `/network/relays?${topic}`, and: 'answers' },
  'GET /api/v1/network/trace': { path: () => `/network/trace?${topic}&person=${them}`, and: 'refuses' },
  'GET /api/v1/network/introductions': { path: () => `/network/introductions?to=${them}`, and: 'refuses' },
  'GET /api/v1/network/overlap': { path: () => `/network/overlap?${topic}`, and: 'answers' },
  'GET /api/v1/samples': { path: () => '/samples', and: 'answers' },
  'PUT /api/v1/sample': elsewhere,
  'PUT /api/v1/sample/shown': elsewhere,
  'DELETE /api/v1/sample': { path: () => '/sample', and: 'answers' },
  'DELETE /api/v1/creators/{platform}/{handle}': { path: () => `/creators/${them}`, and: 'answers' },
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
      const [{ uploadId }, { id: topicId }] = [await uploaded.json(), await kept.json()]
      theirs = { importId: run.id, uploadId, topicId, weightsId, listId }
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
