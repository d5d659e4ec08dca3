import type { Clock } from '@relais/core/shared/clock'
import robotsParser from 'robots-parser'
import type { PoliteFetch } from './fetching-client.ts'
import { Trouble } from './trouble.ts'

type ParseRobots = (
  address: string,
  text: string,
) => { isDisallowed(url: string, agent: string): boolean | undefined }

/** The package is one function; its types describe a module around it. */
const parseRobots = robotsParser as unknown as ParseRobots

/** The name that a robots.txt may address us by. */
export const robotName = 'Relais'

const rememberedMs = 24 * 60 * 60 * 1000
/** RFC 9309 section 2.5: a crawler reads at least 500 KiB. */
const mostCharacters = 512 * 1024

/**
 * Asks sites whether programs may read a page (RFC 9309). For pages that were made for people; feeds and public APIs
 * are made for programs. A site without a robots.txt allows everything; one whose robots.txt fails is asked later.
 */
export function createRobots(clock: Clock) {
  const rules = new Map<string, { readonly readAtMs: number; readonly text: string }>()

  async function read(fetch: PoliteFetch, origin: string): Promise<string> {
    const known = rules.get(origin)
    const nowMs = clock.now().getTime()
    if (known && Math.abs(nowMs - known.readAtMs) < rememberedMs) return known.text
    const response = await fetch(`${origin}/robots.txt`)
    if (response.status >= 500) {
      await response.body?.cancel()
      throw new Trouble('server_error', `${origin}/robots.txt answered ${response.status}.`, {
        host: new URL(origin).host,
        status: response.status,
      })
    }
    const text = response.ok ? (await response.text()).slice(0, mostCharacters) : ''
    if (!response.ok) await response.body?.cancel()
    if (rules.size >= 1000) rules.clear()
    rules.set(origin, { readAtMs: nowMs, text })
    return text
  }

  return {
    /** @throws Trouble robots_refused, and whatever the fetch throws */
    async assertAllowed(fetch: PoliteFetch, url: URL): Promise<void> {
      const text = await read(fetch, url.origin)
      if (parseRobots(`${url.origin}/robots.txt`, text).isDisallowed(url.href, robotName) !== true) return
      throw new Trouble('robots_refused', `${url.host} asks programs not to read ${url.pathname}.`, {
        host: url.host,
      })
    },
  }
}
