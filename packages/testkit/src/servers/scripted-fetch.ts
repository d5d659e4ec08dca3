import type { PoliteFetch } from '@relais/server/fetching/fetching-client'

/** What a scripted server answers: a body for 200, or a whole answer; null for 404. */
export type Answer = object | string | Response | null

/**
 * A server that exists only as a function, for what real ones do not do on demand.
 * @returns a `fetch` that notes every address it was asked for
 */
export function scriptedFetch(answer: (url: URL) => Answer): PoliteFetch & { readonly asked: string[] } {
  const asked: string[] = []
  const fetch: PoliteFetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input)
    asked.push(`${url.pathname}${url.search}`)
    const given = answer(url)
    if (given instanceof Response) return given
    if (given === null) return new Response('', { status: 404 })
    return new Response(typeof given === 'string' ? given : JSON.stringify(given))
  }
  return Object.assign(fetch, { asked })
}
