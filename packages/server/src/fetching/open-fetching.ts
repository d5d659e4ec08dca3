import type { Clock } from '@relais/core/shared/clock'
import { Agent, type Response as UndiciResponse, fetch as undiciFetch } from 'undici'
import { assertAllowed } from './assert-allowed.ts'
import { explainFailure } from './explain-failure.ts'
import type { FetchingClient, FetchLimits, Pace, PoliteFetch } from './fetching-client.ts'
import { limitBody } from './limited-body.ts'
import { followRedirect, type OutgoingRequest, readRequest } from './outgoing-request.ts'
import { type Pacer, usualPace } from './pacer.ts'
import { createIsReachable } from './public-address.ts'
import { readRetryAfter } from './retry-after.ts'
import { createSafeLookup, type Resolve, resolveBySystem } from './safe-lookup.ts'
import { Trouble } from './trouble.ts'

export interface FetchingOptions {
  /** Who asks, with an address to write to. */
  readonly userAgent: string
  /** Private addresses and networks that the operator allows; tests allow 127.0.0.1. */
  readonly allowedPrivate: readonly string[]
  readonly pacer: Pacer
  readonly clock: Clock
  /** How names become addresses; the system's way unless told. */
  readonly resolve?: Resolve
}

const connectionsPerHost = 2
const usualLimits = { maxBytes: 16 * 1024 * 1024, maxSeconds: 30, maxRedirects: 5 } as const
/** For a server that asks to slow down and does not say until when. */
const usualPauseMs = 60_000
/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205, 304])

/** Opens the one way out. Every connection goes through its agent, which connects to checked addresses only. */
export function openFetching(options: FetchingOptions): FetchingClient {
  const { pacer, clock, userAgent } = options
  const isReachable = createIsReachable(options.allowedPrivate)
  const lookup = createSafeLookup(isReachable, options.resolve ?? resolveBySystem)
  const agent = new Agent({
    connect: { lookup, timeout: 10_000 },
    connections: connectionsPerHost,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    maxHeaderSize: 32 * 1024,
  })

  async function send(request: OutgoingRequest, signal: AbortSignal): Promise<UndiciResponse> {
    const { url, method, headers, body } = request
    const sent = new Headers(headers)
    if (!sent.has('user-agent')) sent.set('user-agent', userAgent)
    return undiciFetch(url, {
      method,
      headers: [...sent],
      ...(body === null ? {} : { body }),
      redirect: 'manual',
      dispatcher: agent,
      signal,
    })
  }

  async function notePause(host: string, response: UndiciResponse): Promise<void> {
    if (response.status !== 429 && response.status !== 503) return
    const nowMs = clock.now().getTime()
    const askedMs = readRetryAfter(response.headers.get('retry-after'), nowMs)
    if (askedMs !== null || response.status === 429) await pacer.pause(host, askedMs ?? nowMs + usualPauseMs)
  }

  async function fetchPolitely(
    first: OutgoingRequest,
    use: { readonly signal: AbortSignal; readonly limits: Required<FetchLimits>; readonly pace: Pace },
    ownSignal: AbortSignal | null,
  ): Promise<Response> {
    const { limits, pace } = use
    const deadline = new AbortController()
    const outer = ownSignal === null ? use.signal : AbortSignal.any([use.signal, ownSignal])
    const signal = AbortSignal.any([outer, deadline.signal])
    let timer: NodeJS.Timeout | undefined
    const stopTimer = () => clearTimeout(timer)
    let request = { ...first, url: assertAllowed(first.url, isReachable) }
    try {
      for (let redirects = 0; ; redirects++) {
        const { host } = request.url
        await pacer.take(host, pace, outer)
        if (redirects === 0) {
          const slow = () =>
            deadline.abort(
              new Trouble('too_slow', `${host} took longer than ${limits.maxSeconds} s.`, { host }),
            )
          timer = setTimeout(slow, limits.maxSeconds * 1000)
        }
        const response = await send(request, signal)
        await notePause(host, response)
        const next = followRedirect(request, response)
        if (next === null) return toResponse(response, request.url, limits.maxBytes, stopTimer)
        await response.body?.cancel()
        if (redirects >= limits.maxRedirects)
          throw new Trouble('too_many_redirects', `${host} redirects again and again.`, { host })
        request = { ...next, url: assertAllowed(next.url, isReachable) }
      }
    } catch (error) {
      stopTimer()
      outer.throwIfAborted()
      throw explainFailure(error, request.url.host, false)
    }
  }

  return {
    lookup,
    assertAllowed: (url) => assertAllowed(url, isReachable),
    forUse: ({ signal, limits, pace = usualPace }): PoliteFetch => {
      const use = { signal, pace, limits: { ...usualLimits, ...limits } }
      return async (input, init) =>
        fetchPolitely(
          await readRequest(input, init),
          use,
          init?.signal ?? (input instanceof Request ? input.signal : null),
        )
    },
    close: () => agent.destroy(),
  }
}

/** The platform's own `Response`, so that every library knows it; its body keeps to the limits. */
function toResponse(response: UndiciResponse, url: URL, maxBytes: number, onEnd: () => void): Response {
  const headers = new Headers([...response.headers])
  // The body arrives unpacked.
  headers.delete('content-encoding')
  headers.delete('content-length')
  const hasBody = response.body !== null && !bodiless.has(response.status)
  if (!hasBody) onEnd()
  const body = hasBody
    ? limitBody(response.body as unknown as ReadableStream<Uint8Array>, { host: url.host, maxBytes, onEnd })
    : null
  const { status, statusText } = response
  const answer = new Response(body, { status, statusText, headers })
  Object.defineProperty(answer, 'url', { value: url.href })
  return answer
}
