import type { Clock } from '@relais/core/shared/clock'
import type { FetchingClient, PoliteFetch } from '../fetching/fetching-client.ts'
import { createRobots } from '../fetching/robots.ts'
import { findTrouble } from '../fetching/trouble.ts'
import type { PictureOutcome } from './picture-outcome.ts'
import { type ReadPicture, readPicture } from './read-picture.ts'

/** `postponed`: the host asked for a pause, so nothing is known. */
export type LookedAt =
  | { readonly outcome: PictureOutcome; readonly hash: bigint | null; readonly isAnimated: boolean }
  | 'postponed'

const limits = { maxBytes: 2 * 1024 * 1024, maxSeconds: 10, maxRedirects: 3 } as const
/** What a host gets from us in a minute, whoever asks. */
const pace = { requests: 60, perSeconds: 60 } as const

const failed = (outcome: PictureOutcome): LookedAt => ({ outcome, hash: null, isAnimated: false })

/**
 * Looks at pictures of others' servers: through the one way out, which refuses private addresses, at a pace for each
 * host, and only where a site's robots.txt has nothing against it. Nothing of a picture stays but how it looks.
 * @returns looks at one address; throws only when `signal` aborts
 */
export function openPictures(
  fetching: FetchingClient,
  clock: Clock,
  signal: AbortSignal,
): (address: string) => Promise<LookedAt> {
  const fetch = fetching.forUse({ signal, limits, pace })
  const robots = createRobots(clock)
  return async (address) => {
    try {
      const url = fetching.assertAllowed(address)
      await robots.assertAllowed(fetch, url)
      return await look(fetch, url)
    } catch (error) {
      signal.throwIfAborted()
      const code = findTrouble(error)?.code
      if (code === undefined) throw error
      if (code === 'rate_limited') return 'postponed'
      if (code === 'too_large') return failed('tooLarge')
      if (code === 'address_refused' || code === 'robots_refused') return failed('refused')
      return failed(code === 'too_many_redirects' ? 'gone' : 'unreachable')
    }
  }
}

async function look(fetch: PoliteFetch, url: URL): Promise<LookedAt> {
  const response = await fetch(url, { headers: { accept: 'image/webp,image/png,image/jpeg,image/gif' } })
  if (!response.ok) {
    await response.body?.cancel()
    if (response.status === 429 || response.status === 503) return 'postponed'
    return failed(response.status >= 500 ? 'unreachable' : 'gone')
  }
  const read: ReadPicture = await readPicture(new Uint8Array(await response.arrayBuffer()))
  return read
}
