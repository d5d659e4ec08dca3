import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { crowding } from '@relais/testkit/clock/crowding'
import { afterEach, expect, it } from 'vitest'
import { AppError } from '../errors.ts'
import { type Listening, listen } from './listen.ts'

let listening: Listening | null = null
let port: number
afterEach(async () => {
  await listening?.stop(0)
  listening = null
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return address.port
}

async function serve(fetch: (request: Request) => Promise<Response>): Promise<string> {
  port = await freePort()
  listening = await listen(fetch, { host: '127.0.0.1', port })
  return `http://127.0.0.1:${port}/`
}

it('tells the work behind a request when nobody waits for it any more', async () => {
  let signal: AbortSignal | null = null
  const url = await serve(async (request) => {
    signal = request.signal
    await sleep(10_000, undefined, { signal: request.signal }).catch(() => undefined)
    return new Response('late')
  })
  const client = new AbortController()
  const asked = fetch(url, { signal: client.signal }).catch(() => 'gone')
  await expect.poll(() => signal).not.toBeNull()
  client.abort()
  expect(await asked).toBe('gone')
  await expect.poll(() => signal?.aborted).toBe(true)
})

it('lets a running request end when it stops, and cuts one that takes longer', async () => {
  const begun: string[] = []
  const url = await serve(async (request) => {
    const { pathname } = new URL(request.url)
    begun.push(pathname)
    await sleep(pathname === '/short' ? 200 : 60_000)
    return new Response('done')
  })
  const short = fetch(`${url}short`).then((answer) => answer.text())
  const long = fetch(`${url}long`).then(
    () => 'answered',
    () => 'cut',
  )
  await expect.poll(() => begun).toHaveLength(2)
  const from = performance.now()
  await listening?.stop(600)
  expect(performance.now() - from).toBeLessThan(2_000 * crowding())
  expect([await short, await long]).toEqual(['done', 'cut'])
})

it('says what to do when the port is taken or the host is not here', async () => {
  await serve(async () => new Response('first'))
  const refusal = (options: { host: string; port: number }) =>
    listen(async () => new Response(''), options).then(
      () => null,
      (error: unknown) => error,
    )
  expect(await refusal({ host: '127.0.0.1', port })).toMatchObject({ code: 'port_taken' })
  const elsewhere = await refusal({ host: '203.0.113.7', port })
  expect(elsewhere).toBeInstanceOf(AppError)
  expect(elsewhere).toMatchObject({ code: 'invalid_input' })
})
