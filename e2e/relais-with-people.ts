import { setTimeout as sleep } from 'node:timers/promises'
import type { Cookie } from 'playwright-core'
import type { World } from './fictional-posts.ts'
import { type ServedRelais, serveRelais } from './serve-relais.ts'
import { cookieHeader, setUpOwner } from './set-up-owner.ts'

export interface RelaisWithPeople extends ServedRelais {
  /** The session of the owner, for a browser that should not begin at the first run. */
  readonly ownerCookies: Cookie[]
}

/** A Relais past its first run, with a world of people imported, by the same API that the web app uses. */
export async function relaisWithPeople(world: World): Promise<RelaisWithPeople> {
  const relais = await serveRelais()
  const api = `${relais.url}/api/v1`
  const ownerCookies = await setUpOwner(relais.url, 'en')
  const headers = { origin: relais.url, cookie: cookieHeader(ownerCookies) }
  const json = { ...headers, 'content-type': 'application/json' }
  const file = { ...headers, 'content-type': 'application/octet-stream' }

  const upload = await (
    await ask(`${api}/uploads?name=${world.fileName}`, file, new Uint8Array(world.file))
  ).json()
  const input = { uploadId: upload.uploadId, mapping: upload.suggested, source: 'people' }
  let run = await (await ask(`${api}/imports`, json, JSON.stringify(input))).json()
  while (run.state === 'waiting' || run.state === 'running') {
    await sleep(200)
    run = await (await fetch(`${api}/imports/${run.id}`, { headers })).json()
  }
  if (run.state !== 'done') throw new Error(`The import ended as ${JSON.stringify(run)}`)

  return { ...relais, ownerCookies }
}

async function ask(address: string, headers: Record<string, string>, body: BodyInit): Promise<Response> {
  const response = await fetch(address, { method: 'POST', headers, body })
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`)
  return response
}
