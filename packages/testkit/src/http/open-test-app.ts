import type { ApiScope } from '@relais/server/access/access.schema'
import { createApp } from '@relais/server/app'
import type { Config } from '@relais/server/config'
import type { Relais } from '@relais/server/open-relais'
import type { Role } from '@relais/server/role'
import { openTestRelais, type TestRelais } from '../stores/open-test-relais.ts'

/** Sends requests as one person, one key, or nobody. */
export interface TestClient {
  /** Extra headers win over the client's own; an object becomes a JSON body. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

export interface TestApp extends TestRelais {
  readonly relais: Relais
  readonly app: Awaited<ReturnType<typeof createApp>>
  readonly anonymous: TestClient
  /** The first owner, after setup. */
  readonly owner: TestClient
  /** Someone invited with this role, in the owner's workspace. */
  member(role: Exclude<Role, 'owner'>, email?: string): Promise<TestClient>
  /** Signs in with an e-mail address and the test password. */
  signIn(email: string): Promise<TestClient>
  /** A program with an API key of the owner's workspace. */
  withKey(scopes: readonly ApiScope[]): Promise<TestClient>
}

export const testOrigin = 'http://127.0.0.1:4000'
export const testPassword = 'a long test password'
export const ownerEmail = 'owner@example.org'

/** The web app's and programs' view of a Relais with an owner, as real requests without a network between. */
export async function openTestApp({
  webDir,
  settings,
}: {
  webDir?: string
  settings?: Partial<Config>
} = {}): Promise<TestApp> {
  const test = await openTestRelais(settings)
  const app = await createApp(test.relais, webDir === undefined ? {} : { webDir })
  const clientWith = (own: Record<string, string>): TestClient => ({
    request: async (method, path, body, headers = {}) => {
      const content = body === undefined ? {} : { 'content-type': 'application/json' }
      return await app.request(new URL(path, testOrigin).href, {
        method,
        headers: { host: new URL(testOrigin).host, ...content, ...own, ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
    },
  })
  const anonymous = clientWith({ origin: testOrigin })
  const clientOf = async (response: Response): Promise<TestClient> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return clientWith({ origin: testOrigin, cookie: cookiesOf(response) })
  }
  const owner = await clientOf(
    await anonymous.request('POST', '/api/v1/setup', {
      name: 'Olga Owner',
      email: ownerEmail,
      password: testPassword,
      workspaceName: 'Acme',
      locale: 'en',
    }),
  )
  return {
    ...test,
    app,
    anonymous,
    owner,
    member: async (role, email = `${role}@example.org`) => {
      const invited = await owner.request('POST', '/api/v1/invitations', { email, role })
      const { url }: { url: string } = await invited.json()
      const path = `/api/v1/public${new URL(url).pathname.replace('/invitation/', '/invitations/')}`
      return await clientOf(
        await anonymous.request('POST', path, { name: `Test ${role}`, password: testPassword, locale: 'en' }),
      )
    },
    signIn: async (email) =>
      await clientOf(
        await anonymous.request('POST', '/api/auth/sign-in/email', { email, password: testPassword }),
      ),
    withKey: async (scopes) => {
      const made = await owner.request('POST', '/api/v1/api-keys', { name: scopes.join(), scopes })
      const { key }: { key: string } = await made.json()
      return clientWith({ authorization: `Bearer ${key}` })
    },
  }
}

/** What a browser would send back. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
