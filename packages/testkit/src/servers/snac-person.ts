/** Somebody on a server of the Mastodon kind who does what people do there. */
export interface SnacPerson {
  readonly handle: string
  post(
    status: string,
    more?: Readonly<Record<string, string>>,
  ): Promise<{ readonly id: string; readonly uri: string }>
  favourite(id: string): Promise<void>
  reblog(id: string): Promise<void>
  follow(name: string): Promise<void>
}

const redirect = 'http://127.0.0.1:9/callback'

async function form<Answer>(
  url: string,
  fields: Readonly<Record<string, string>>,
  token?: string,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    body: new URLSearchParams(fields),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
  return JSON.parse(text) as Answer
}

/** Signs in as a program does: an application, a code from the server's own page, a token. */
async function signIn(server: string, name: string, password: string): Promise<string> {
  const app = await form<{ client_id: string; client_secret: string }>(`${server}/api/v1/apps`, {
    client_name: 'test',
    redirect_uris: redirect,
    scopes: 'read write follow',
  })
  const asked = {
    response_type: 'code',
    client_id: app.client_id,
    redirect_uri: redirect,
    scope: 'read',
    state: 's',
  }
  const page = await (await fetch(`${server}/oauth/authorize?${new URLSearchParams(asked)}`)).text()
  const hidden = [...page.matchAll(/name="(redir|cid|state)" value="([^"]*)"/gu)].map(
    ([, key = '', value = '']) => [key, value],
  )
  const login = await fetch(`${server}/oauth/x-snac-login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...Object.fromEntries(hidden), login: name, passwd: password }),
  })
  const code = /[?&]code=([^&"\s]+)/u.exec(login.headers.get('location') ?? (await login.text()))?.[1] ?? ''
  const { access_token } = await form<{ access_token: string }>(`${server}/oauth/token`, {
    client_id: app.client_id,
    client_secret: app.client_secret,
    redirect_uri: redirect,
    grant_type: 'authorization_code',
    code,
  })
  return access_token
}

export async function createSnacPerson(server: string, name: string, password: string): Promise<SnacPerson> {
  const token = await signIn(server, name, password)
  const api = (path: string) => `${server}/api/v1/${path}`
  const find = async (acct: string) =>
    (await (await fetch(api(`accounts/lookup?acct=${acct}`))).json()) as { readonly id: string }
  return {
    handle: `${name}@${new URL(server).host}`,
    post: (status, more = {}) => form(api('statuses'), { status, visibility: 'public', ...more }, token),
    favourite: async (id) => {
      await form(api(`statuses/${id}/favourite`), {}, token)
    },
    reblog: async (id) => {
      await form(api(`statuses/${id}/reblog`), {}, token)
    },
    follow: async (other) => {
      await form(api(`accounts/${(await find(other)).id}/follow`), {}, token)
    },
  }
}
