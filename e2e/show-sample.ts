import { setTimeout as sleep } from 'node:timers/promises'
import type { Cookie } from 'playwright-core'
import { cookieHeader } from './set-up-owner.ts'

interface Samples {
  readonly sample: { readonly world: string; readonly state: string; readonly isShown: boolean } | null
}

/**
 * Turns a Relais to a sample world by the same API that the web app uses.
 * @throws Error when the world cannot be loaded
 */
export async function showSample(url: string, cookies: readonly Cookie[], world: string): Promise<void> {
  const headers = { origin: url, cookie: cookieHeader(cookies), 'content-type': 'application/json' }
  const chosen = await fetch(`${url}/api/v1/sample`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ world }),
  })
  if (!chosen.ok) throw new Error(`Choosing ${world} answered ${chosen.status}: ${await chosen.text()}`)
  for (;;) {
    const { sample }: Samples = await (await fetch(`${url}/api/v1/samples`, { headers })).json()
    if (sample?.world !== world || sample.state === 'failed')
      throw new Error(`${world} was not loaded: ${JSON.stringify(sample)}`)
    if (sample.state === 'ready' && sample.isShown) return
    await sleep(300)
  }
}
