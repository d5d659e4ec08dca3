/** A question as it is sent: what is left of `fetch(input, init)` once it may be asked again at another address. */
export interface OutgoingRequest {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: string | Uint8Array<ArrayBuffer> | null
}

/** Reads both forms of `fetch`'s arguments. A body is read whole: a redirect may need it again. */
export async function readRequest(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<OutgoingRequest> {
  const request = new Request(input, {
    ...init,
    ...(init.body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer())
  return { url: new URL(request.url), method: request.method, headers: request.headers, body }
}

const redirects = new Set([301, 302, 303, 307, 308])
const secrets = ['authorization', 'cookie', 'proxy-authorization', 'x-goog-api-key']
const ofBody = ['content-type', 'content-length', 'content-encoding']

/** Where a redirect leads, as a request; null when the answer is none. Another origin gets no secrets. */
export function followRedirect(
  before: OutgoingRequest,
  answer: { readonly status: number; readonly headers: { get(name: string): string | null } },
): OutgoingRequest | null {
  const location = answer.headers.get('location')
  if (!redirects.has(answer.status) || location === null) return null
  const url = URL.parse(location, before.url)
  if (url === null) return null
  url.hash = ''
  const headers = new Headers(before.headers)
  if (url.origin !== before.url.origin) for (const name of secrets) headers.delete(name)
  const becomesGet =
    answer.status === 303 ? before.method !== 'HEAD' : answer.status < 303 && before.method === 'POST'
  if (!becomesGet) return { ...before, url, headers }
  for (const name of ofBody) headers.delete(name)
  return { url, headers, method: 'GET', body: null }
}
