import type { LookupFunction } from 'node:net'

/**
 * `fetch` as everybody knows it: libraries take it in place of the global one. It resolves for every HTTP status; the
 * body counts against the size and time limits while it is read.
 * @throws Trouble host_unknown, server_down, too_slow, cut_off, too_large, address_refused, too_many_redirects, rate_limited
 */
export type PoliteFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** How many questions a host takes from us: `requests` in any `perSeconds`, all processes together. */
export interface Pace {
  readonly requests: number
  readonly perSeconds: number
}

/** What one user of the client may take out of it. */
export interface FetchLimits {
  readonly maxBytes?: number
  readonly maxSeconds?: number
  readonly maxRedirects?: number
}

/** The one way out of Relais. */
export interface FetchingClient {
  /**
   * A `fetch` for one purpose. Private addresses are refused after DNS resolution and on each redirect, each host has
   * its pace and its number of connections, and a host that asked for a pause is left alone until then.
   * @param signal ends whatever is under way
   */
  forUse(use: {
    readonly signal: AbortSignal
    readonly limits?: FetchLimits
    readonly pace?: Pace
  }): PoliteFetch
  /** For libraries that open connections by themselves (`ws`): refuses private addresses in place of `dns.lookup`. */
  readonly lookup: LookupFunction
  /**
   * Refuses an address that must not be reached, before any connection: scheme, password, private literal.
   * @throws Trouble address_refused
   */
  assertAllowed(url: string | URL): URL
  close(): Promise<void>
}
