import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiScope } from './access/access.schema.ts'
import { advocateRights } from './advocate/trial/advocate-rights.ts'
import { interestRights } from './network/trial/interest-routes.ts'
import { pictureRights } from './picture/trial/picture-rights.ts'
import { type Role, roles } from './role.ts'
import { valuesRights } from './values/trial/values-rights.ts'

interface Rights {
  /** The least role that may; `anyone` needs no session. */
  readonly least: Role | 'anyone'
  /** The scopes of which an API key needs one; none: only people may. */
  readonly keys: readonly ApiScope[]
  readonly body?: unknown
  readonly query?: string
}

const aTopic = { name: 'Knives', terms: ['knife'] }
const aTeam = { candidates: { from: 'accounts', accountIds: ['1'] }, currency: 'EUR', budget: 1 }
const findingRights = Object.fromEntries(
  ['similar-writers', 'shared-audiences', 'adjacent-topics', 'rising-people', 'connected-people']
    .flatMap((list) => [list, `${list}.csv`])
    .map((list): [string, Rights] => [
      `GET /api/v1/finding/${list}`,
      { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a&person=twitter/a' },
    ]),
)
const aMapping = { kind: 'posts', fields: { text: 'a' } }

/** Who may call what. A route that is missing here fails the first test: decide its rights when you add it. */
const rightsOf: Readonly<Record<string, Rights>> = {
  'GET /api/v1/setup': { least: 'anyone', keys: [] },
  'POST /api/v1/setup': { least: 'anyone', keys: [], body: {} },
  'POST /api/auth/sign-in/email': { least: 'anyone', keys: [], body: {} },
  'GET /api/v1/public/invitations/{token}': { least: 'anyone', keys: [] },
  'POST /api/v1/public/invitations/{token}': { least: 'anyone', keys: [], body: {} },

  'POST /api/v1/setup/sample': { least: 'anyone', keys: [], body: {} },

  'GET /api/v1/session': { least: 'viewer', keys: [] },
  'PUT /api/v1/session/workspace': { least: 'viewer', keys: [], body: { workspaceId: 'none' } },
  'PUT /api/v1/session/locale': { least: 'viewer', keys: [], body: { locale: 'en' } },
  'GET /api/v1/workspaces': { least: 'viewer', keys: [] },
  'POST /api/v1/workspaces': { least: 'owner', keys: [], body: { name: 'Second' } },

  'GET /api/v1/members': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/members/{id}': { least: 'manager', keys: ['manage'], body: { role: 'viewer' } },
  'DELETE /api/v1/members/{id}': { least: 'manager', keys: ['manage'] },
  'GET /api/v1/invitations': { least: 'manager', keys: ['manage'] },
  'POST /api/v1/invitations': {
    least: 'manager',
    keys: [],
    body: { email: 'guest@example.org', role: 'viewer' },
  },
  'DELETE /api/v1/invitations/{id}': { least: 'manager', keys: ['manage'] },
  'GET /api/v1/api-keys': { least: 'manager', keys: ['manage'] },
  'POST /api/v1/api-keys': { least: 'manager', keys: [], body: { name: 'Nightly', scopes: ['read'] } },
  'DELETE /api/v1/api-keys/{id}': { least: 'manager', keys: ['manage'] },

  'POST /api/v1/uploads': {
    least: 'analyst',
    keys: ['import', 'manage'],
    query: '?name=a.csv',
    body: 'a,b\n1,2\n',
  },
  'POST /api/v1/uploads/{id}/preview': {
    least: 'analyst',
    keys: ['import', 'manage'],
    body: { mapping: aMapping },
  },
  'POST /api/v1/uploads/{id}/read': {
    least: 'analyst',
    keys: ['import', 'manage'],
    body: { file: {} },
  },
  'GET /api/v1/imports': { least: 'viewer', keys: ['read', 'import', 'manage'] },
  'POST /api/v1/imports': {
    least: 'analyst',
    keys: ['import', 'manage'],
    body: { uploadId: 'none', mapping: aMapping },
  },
  'GET /api/v1/imports/{id}': { least: 'viewer', keys: ['read', 'import', 'manage'] },
  'POST /api/v1/imports/{id}/cancel': { least: 'analyst', keys: ['import', 'manage'] },
  'GET /api/v1/imports/{id}/rejected-rows': { least: 'analyst', keys: ['import', 'manage'] },
  'GET /api/v1/imports/{id}/people': { least: 'viewer', keys: ['read', 'import', 'manage'] },
  'POST /api/v1/imports/{id}/mend': {
    least: 'analyst',
    keys: ['import', 'manage'],
    body: { rows: [{ cells: { text: 'a' } }] },
  },
  'GET /api/v1/imports/{id}/rejected': { least: 'analyst', keys: ['import', 'manage'] },
  'GET /api/v1/sources': { least: 'viewer', keys: ['read', 'manage'] },
  'POST /api/v1/sources/preview': { least: 'analyst', keys: ['manage'], body: { text: 'no site' } },
  'POST /api/v1/sources': {
    least: 'analyst',
    keys: ['manage'],
    body: { network: 'none', targets: [{ kind: 'feed', value: 'x', baseUrl: 'y' }] },
  },
  'GET /api/v1/sources/{id}': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/sources/{id}/brought': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/sources/{id}/runs': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/sources/{id}': { least: 'analyst', keys: ['manage'], body: {} },
  'POST /api/v1/sources/{id}/run': { least: 'analyst', keys: ['manage'] },
  'DELETE /api/v1/sources/{id}': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/connections': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/connections/{network}/key': {
    least: 'manager',
    keys: ['manage'],
    body: { key: 'a-key-of-no-network' },
  },
  'PUT /api/v1/connections/{network}/app': {
    least: 'manager',
    keys: ['manage'],
    body: { clientId: 'of-no-network', clientSecret: null },
  },
  'POST /api/v1/connections/{network}/authorisations': { least: 'manager', keys: [] },
  'PUT /api/v1/connections/{network}/authorisation': {
    least: 'manager',
    keys: [],
    body: { answer: 'state=of-nobody' },
  },
  'DELETE /api/v1/connections/{network}': { least: 'manager', keys: ['manage'] },
  'GET /api/v1/source-runs/given-up': { least: 'viewer', keys: ['read', 'manage'] },
  'POST /api/v1/source-runs/{id}/retry': { least: 'analyst', keys: ['manage'] },
  'DELETE /api/v1/source-runs/{id}': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/topics': { least: 'viewer', keys: ['read', 'manage'] },
  'POST /api/v1/topics': { least: 'analyst', keys: ['manage'], body: aTopic },
  'GET /api/v1/topics/{id}': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/topics/{id}': { least: 'analyst', keys: ['manage'], body: aTopic },
  'DELETE /api/v1/topics/{id}': { least: 'analyst', keys: ['manage'] },
  'POST /api/v1/topics/{id}/restore': { least: 'analyst', keys: ['manage'] },
  'PUT /api/v1/topics/{id}/excluded-posts/{postId}': { least: 'analyst', keys: ['manage'] },
  'DELETE /api/v1/topics/{id}/excluded-posts/{postId}': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/corpus': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/corpus/terms': { least: 'viewer', keys: ['read', 'manage'], query: '?prefix=a' },
  'GET /api/v1/corpus/matches': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/corpus/neighbours': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  ...advocateRights,
  ...pictureRights,
  ...valuesRights,
  'GET /api/v1/marks': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/marks/{accountId}': { least: 'analyst', keys: ['manage'] },
  'DELETE /api/v1/marks/{accountId}': { least: 'analyst', keys: ['manage'] },

  'GET /api/v1/creators/{platform}/{handle}/portrait': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/creators/{platform}/{handle}/tier': {
    least: 'analyst',
    keys: ['manage'],
    body: { tier: 'celebrity', reason: 'On television' },
  },
  'DELETE /api/v1/creators/{platform}/{handle}/tier': { least: 'analyst', keys: ['manage'] },
  'POST /api/v1/creators/{platform}/{handle}/evidence': {
    least: 'analyst',
    keys: ['manage'],
    body: { kind: 'book', quote: 'A book' },
  },
  'DELETE /api/v1/creators/{platform}/{handle}/evidence/{id}': { least: 'analyst', keys: ['manage'] },
  'PUT /api/v1/creators/{platform}/{handle}/evidence/verdicts/{kind}': {
    least: 'analyst',
    keys: ['manage'],
    body: { state: 'confirmed' },
  },
  'DELETE /api/v1/creators/{platform}/{handle}/evidence/verdicts/{kind}': {
    least: 'analyst',
    keys: ['manage'],
  },

  'GET /api/v1/identity/proposals': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/identity/joins/{accountId}/{otherId}': {
    least: 'analyst',
    keys: ['manage'],
    body: { state: 'joined' },
  },
  'DELETE /api/v1/identity/joins/{accountId}/{otherId}': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/creators/{platform}/{handle}/accounts': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/lists': { least: 'viewer', keys: ['read', 'manage'] },
  'POST /api/v1/lists': { least: 'analyst', keys: ['manage'], body: { name: 'Makers' } },
  'GET /api/v1/lists/memberships': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/lists/{id}': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/lists/{id}/people.csv': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/lists/{id}': { least: 'analyst', keys: ['manage'], body: { name: 'Makers' } },
  'DELETE /api/v1/lists/{id}': { least: 'analyst', keys: ['manage'] },
  'POST /api/v1/lists/{id}/restore': { least: 'analyst', keys: ['manage'] },
  'POST /api/v1/lists/{id}/people': { least: 'analyst', keys: ['manage'], body: { accountIds: ['1'] } },
  'PUT /api/v1/lists/{id}/people/{accountId}': { least: 'analyst', keys: ['manage'], body: { note: 'Met' } },
  'DELETE /api/v1/lists/{id}/people/{accountId}': { least: 'analyst', keys: ['manage'] },
  'POST /api/v1/lists/{id}/visits': { least: 'viewer', keys: ['manage'] },
  'PUT /api/v1/lists/{id}/follow': { least: 'viewer', keys: ['manage'] },
  'DELETE /api/v1/lists/{id}/follow': { least: 'viewer', keys: ['manage'] },
  'POST /api/v1/teams/choose': { least: 'viewer', keys: ['read', 'manage'], body: aTeam },
  'POST /api/v1/teams/choose.csv': { least: 'viewer', keys: ['read', 'manage'], body: aTeam },
  'POST /api/v1/network/circle-names': {
    least: 'analyst',
    keys: ['manage'],
    body: { name: 'Smiths', accountIds: ['1', '2', '3'] },
  },
  'DELETE /api/v1/network/circle-names/{id}': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/prices': { least: 'viewer', keys: ['read', 'manage'], query: '?currency=EUR' },
  'PUT /api/v1/prices': {
    least: 'analyst',
    keys: ['manage'],
    body: { currency: 'EUR', prices: [{ accountId: '1', price: null }] },
  },
  'GET /api/v1/brand': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/brand': {
    least: 'manager',
    keys: ['manage'],
    body: { name: 'Tarnbeck', terms: ['tarnbeck'] },
  },
  'DELETE /api/v1/brand': { least: 'manager', keys: ['manage'] },

  'GET /api/v1/weights': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/weights.csv': { least: 'viewer', keys: ['read', 'manage'] },
  'POST /api/v1/weights': {
    least: 'analyst',
    keys: ['manage'],
    body: { name: 'Ours', reach: 1, relevance: 1, resonance: 1 },
  },
  'DELETE /api/v1/weights/{id}': { least: 'analyst', keys: ['manage'] },
  'POST /api/v1/weights/{id}/restore': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/rankings/columns': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/rankings': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/rankings.csv': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/creators/{platform}/{handle}': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/creators/{platform}/{handle}/backlinks': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/creators/{platform}/{handle}/backlinks.csv': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/creators/{platform}/{handle}/posts': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/creators/{platform}/{handle}/standing': {
    least: 'viewer',
    keys: ['read', 'manage'],
    query: '?terms=a',
  },
  'GET /api/v1/creators/{platform}/{handle}/audience': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/creators/{platform}/{handle}/audience-fit': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/creators/{platform}/{handle}/due-diligence': { least: 'viewer', keys: ['read', 'manage'] },
  'GET /api/v1/creators/{platform}/{handle}/due-diligence.csv': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/creators/{platform}/{handle}/due-diligence/verdict': {
    least: 'analyst',
    keys: ['manage'],
    body: { verdict: 'ok', reason: 'Known for years' },
  },
  'DELETE /api/v1/creators/{platform}/{handle}/due-diligence/verdict': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/competitors': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/competitors': { least: 'analyst', keys: ['manage'], body: { names: ['Rival'] } },
  'GET /api/v1/target-audience': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/target-audience': { least: 'analyst', keys: ['manage'], body: {} },
  'GET /api/v1/creators/{platform}/{handle}/growth': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/creators/{platform}/{handle}/answers/{about}': {
    least: 'analyst',
    keys: ['manage'],
    body: { text: 'A contest' },
  },
  'DELETE /api/v1/creators/{platform}/{handle}/answers/{about}': { least: 'analyst', keys: ['manage'] },
  'DELETE /api/v1/creators/{platform}/{handle}': { least: 'manager', keys: ['manage'] },

  'GET /api/v1/snowball': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/snowball.csv': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/snowball/dismissed/{accountId}': { least: 'analyst', keys: ['manage'] },
  'DELETE /api/v1/snowball/dismissed/{accountId}': { least: 'analyst', keys: ['manage'] },
  'GET /api/v1/network': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/network.csv': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/network.gexf': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  ...interestRights,
  'GET /api/v1/network/relays': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  'GET /api/v1/network/trace': {
    least: 'viewer',
    keys: ['read', 'manage'],
    query: '?terms=a&person=twitter/a',
  },
  'GET /api/v1/network/introductions': { least: 'viewer', keys: ['read', 'manage'], query: '?to=twitter/a' },
  'GET /api/v1/network/overlap': { least: 'viewer', keys: ['read', 'manage'], query: '?terms=a' },
  ...findingRights,
  'GET /api/v1/samples': { least: 'viewer', keys: ['read', 'manage'] },
  'PUT /api/v1/sample': { least: 'analyst', keys: ['manage'], body: { world: 'none' } },
  'PUT /api/v1/sample/shown': { least: 'analyst', keys: ['manage'], body: { isShown: false } },
  'DELETE /api/v1/sample': { least: 'analyst', keys: ['manage'] },

  // Last, because it ends the sessions that the others use.
  'POST /api/auth/sign-out': { least: 'anyone', keys: [] },
}

let test: TestApp
let documented: string[]
const people = new Map<Role, TestClient>()
const keys = new Map<ApiScope, TestClient>()

beforeAll(async () => {
  test = await openTestApp()
  people.set('owner', test.owner)
  for (const role of ['manager', 'analyst', 'viewer'] as const) people.set(role, await test.member(role))
  for (const scope of ['read', 'import', 'manage'] as const) keys.set(scope, await test.withKey([scope]))
  const document = await (await test.anonymous.request('GET', '/api/openapi.json')).json()
  documented = Object.entries<object>(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
})
afterAll(() => test.close())

async function statusFor(client: TestClient | undefined, route: string): Promise<number> {
  const [method = '', path = ''] = route.split(' ')
  const { body, query = '' } = rightsOf[route] as Rights
  if (!client) throw new Error(`nobody asks for ${route}`)
  const answer = await client.request(method, path.replaceAll(/\{[^}]+\}/g, 'none') + query, body)
  return answer.status
}

const isRefused = (status: number) => status === 401 || status === 403

it('has every route in the table, and nothing else in it', () => {
  expect(Object.keys(rightsOf).sort()).toEqual([...documented].sort())
})

it('documents every route that is mounted', () => {
  const mounted = test.app.routes
    .filter(({ method, path }) => method !== 'ALL' && /^\/api\/(v1|auth)\//.test(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^}]+\})?/g, '{$1}')}`)
  expect(mounted.length).toBeGreaterThan(15)
  expect(mounted.filter((route) => !documented.includes(route))).toEqual([])
})

describe.each(Object.entries(rightsOf))('%s', (route, { least, keys: allowedScopes }) => {
  it(`is for ${least === 'anyone' ? 'anyone' : `${least} and above`}`, async () => {
    if (least !== 'anyone') expect(await statusFor(test.anonymous, route)).toBe(401)
    else expect(isRefused(await statusFor(test.anonymous, route))).toBe(false)
    for (const role of roles) {
      const mayCall = least === 'anyone' || roles.indexOf(role) >= roles.indexOf(least)
      const status = await statusFor(people.get(role), route)
      if (mayCall) expect([role, isRefused(status), status]).toEqual([role, false, status])
      else expect([role, status]).toEqual([role, 403])
      expect(status).not.toBe(500)
    }
  })

  if (least === 'anyone') return
  it(`takes API keys with: ${allowedScopes.join(' or ') || 'nothing'}`, async () => {
    for (const [scope, client] of keys) {
      const status = await statusFor(client, route)
      if (allowedScopes.includes(scope))
        expect([scope, isRefused(status), status]).toEqual([scope, false, status])
      else expect([scope, status]).toEqual([scope, 403])
    }
  })
})
