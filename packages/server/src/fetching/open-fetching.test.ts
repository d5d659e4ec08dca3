import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FetchingClient, FetchLimits } from './fetching-client.ts'
import { type FetchingOptions, openFetching } from './open-fetching.ts'
import { unpaced } from './pacer.ts'
import type { Resolve } from './safe-lookup.ts'
import { say, startTrialServer, type TrialServer } from './trial/trial-server.ts'
import { findTrouble } from './trouble.ts'

const clock = { now: () => new Date('2026-03-01T12:00:00Z') }
const usual: FetchingOptions = {
  userAgent: 'Relais/0 (+https://relais.example)',
  allowedPrivate: ['127.0.0.1'],
  pacer: unpaced,
  clock,
}
const { signal } = new AbortController()

let server: TrialServer
let opened: FetchingClient[]
beforeEach(async () => {
  server = await startTrialServer(say(200, 'hello'))
  opened = []
})
afterEach(async () => {
  await Promise.all(opened.map((client) => client.close()))
  await server.close()
})

function open(options: Partial<FetchingOptions> = {}, limits: FetchLimits = {}) {
  const client = openFetching({ ...usual, ...options })
  opened.push(client)
  return client.forUse({ signal, limits })
}

async function troubleOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => 'none',
    (error) => findTrouble(error)?.code ?? String(error),
  )
}

const strict: Partial<FetchingOptions> = { allowedPrivate: [] }

describe('private addresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://0.0.0.0/',
    'http://127.0.0.1./',
    'http://１２７.０.０.１/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd12::1]/',
    'http://10.0.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ])('are refused, however they are written: %s', async (address) => {
    expect(await troubleOf(open(strict)(address))).toBe('address_refused')
  })

  it('are refused behind a name, without a connection', async () => {
    const resolve: Resolve = async () => [{ address: '127.0.0.1', family: 4 }]
    expect(await troubleOf(open({ ...strict, resolve })(`http://site.example:${server.port}/`))).toBe(
      'address_refused',
    )
    expect(await troubleOf(open(strict)(`http://localhost:${server.port}/`))).toBe('address_refused')
    expect(server.connections()).toBe(0)
  })

  it('are refused where only one of several is private', async () => {
    const resolve: Resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '::ffff:127.0.0.1', family: 6 },
    ]
    expect(await troubleOf(open({ ...strict, resolve })('http://site.example/'))).toBe('address_refused')
  })

  it('are refused when a name answers something else the second time', async () => {
    const answers = ['127.0.0.1', '127.0.0.2']
    const lookups: string[] = []
    const resolve: Resolve = async (name) => {
      lookups.push(name)
      return [{ address: answers.shift() ?? '127.0.0.2', family: 4 }]
    }
    const fetch = open({ resolve })
    server.answer((_request, response) => {
      response.writeHead(302, {
        connection: 'close',
        location: `http://rebind.example:${server.port}/second`,
      })
      response.end()
    })
    expect(await troubleOf(fetch(`http://rebind.example:${server.port}/first`))).toBe('address_refused')
    expect(server.asked).toEqual(['/first'])
    expect(lookups).toHaveLength(2)
  })

  it('are connected to as they were checked: the name is not looked up again in between', async () => {
    let lookups = 0
    const resolve: Resolve = async () => {
      lookups++
      return [{ address: lookups === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    const response = await open({ resolve })(`http://pinned.example:${server.port}/`)
    expect([await response.text(), lookups]).toEqual(['hello', 1])
  })

  it('are refused behind a redirect', async () => {
    server.answer(say(302, '', { location: 'http://127.0.0.2:1/' }))
    expect(await troubleOf(open()(server.url))).toBe('address_refused')
    server.answer(say(302, '', { location: 'http://[::ffff:a9fe:a9fe]/' }))
    expect(await troubleOf(open()(server.url))).toBe('address_refused')
  })
})

describe('what is no address of the web', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/plain,hello',
    'http://user:secret@example.org/',
    'http://name@127.0.0.1/',
  ])('is refused: %s', async (address) => {
    expect(await troubleOf((async () => open()(new URL(address)))())).toMatch(/address_refused|TypeError/)
    expect(server.connections()).toBe(0)
  })

  it('is refused behind a redirect', async () => {
    server.answer(say(301, '', { location: 'file:///etc/passwd' }))
    expect(await troubleOf(open()(server.url))).toBe('address_refused')
  })
})

describe('an answer', () => {
  it('comes as fetch gives it, also after redirects, with the address where it was found', async () => {
    server.answer((request, response) => {
      if (request.url === '/a') response.writeHead(308, { location: '/b' }).end()
      else response.writeHead(404, { 'x-kept': 'yes' }).end('gone')
    })
    const response = await open()(`${server.url}/a`)
    expect(response).toBeInstanceOf(Response)
    expect([response.status, response.url, response.headers.get('x-kept'), await response.text()]).toEqual([
      404,
      `${server.url}/b`,
      'yes',
      'gone',
    ])
  })

  it('is asked for by name', async () => {
    let agent = ''
    server.answer((request, response) => {
      agent = request.headers['user-agent'] ?? ''
      response.end()
    })
    await open()(server.url)
    expect(agent).toBe(usual.userAgent)
  })

  it('that redirects in circles ends', async () => {
    server.answer(say(302, '', { location: '/again' }))
    expect(await troubleOf(open()(server.url))).toBe('too_many_redirects')
    expect(server.asked).toHaveLength(6)
  })

  it('that is too large ends where the limit is, also when it never would', async () => {
    let isGone = false
    server.answer((_request, response) => {
      response.on('close', () => {
        isGone = true
      })
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    const response = await open({}, { maxBytes: 50_000 })(server.url)
    expect(await troubleOf(response.text())).toBe('too_large')
    await expect.poll(() => isGone).toBe(true)
  })

  it('that is small packed and huge unpacked ends too', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000))
    expect(bomb.length).toBeLessThan(30_000)
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    const response = await open({}, { maxBytes: 100_000 })(server.url)
    expect(await troubleOf(response.text())).toBe('too_large')
  })

  it('that never comes, or never ends, is given up', async () => {
    server.answer(() => undefined)
    const fetch = open({}, { maxSeconds: 0.1 })
    expect(await troubleOf(fetch(server.url))).toBe('too_slow')
    server.answer((_request, response) => void response.write('a bit'))
    const response = await fetch(server.url)
    expect(await troubleOf(response.text())).toBe('too_slow')
  })

  it('that is cut off in the middle is not taken for a whole one', async () => {
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half', () => response.destroy())
    })
    const response = await open()(server.url)
    expect(await troubleOf(response.text())).toBe('cut_off')
    server.answer((request) => request.socket.destroy())
    expect(await troubleOf(open()(server.url))).toBe('cut_off')
  })

  it('that nobody gives is told apart from a name that nobody knows', async () => {
    const { port } = server
    await server.close()
    expect(await troubleOf(open()(`http://127.0.0.1:${port}/`))).toBe('server_down')
    const resolve: Resolve = async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    expect(await troubleOf(open({ resolve })('http://nobody.example/'))).toBe('host_unknown')
    server = await startTrialServer(say(200))
  })

  it('is asked for without the key at another origin', async () => {
    const other = await startTrialServer(say(200, 'there'))
    const keys: (string | undefined)[] = []
    const note = (location: string | null) =>
      server.answer((request, response) => {
        keys.push(request.headers.authorization)
        if (location === null) response.end()
        else response.writeHead(307, { location }).end()
      })
    let elsewhere: string | undefined = 'nothing asked'
    other.answer((request, response) => {
      elsewhere = request.headers.authorization
      response.end()
    })
    note(other.url)
    await open()(server.url, { headers: { authorization: 'Bearer secret' } })
    await other.close()
    expect([keys, elsewhere]).toEqual([['Bearer secret'], undefined])
  })
})

it('pauses a host that says so, by seconds, by date, or without saying until when', async () => {
  const pauses: number[] = []
  const pacer = { ...unpaced, pause: async (_host: string, untilMs: number) => void pauses.push(untilMs) }
  const nowMs = clock.now().getTime()
  const fetch = open({ pacer })
  for (const header of ['90', 'Sun, 01 Mar 2026 12:05:00 GMT', null, '99999999', 'soon']) {
    server.answer(say(429, '', header === null ? {} : { 'retry-after': header }))
    await fetch(server.url)
  }
  server.answer(say(503))
  await fetch(server.url)
  expect(pauses.map((at) => (at - nowMs) / 1000)).toEqual([90, 300, 60, 86_400, 60])
})

it('opens two connections to a host at most', async () => {
  let open_ = 0
  let most = 0
  server.answer((_request, response) => {
    most = Math.max(most, ++open_)
    setImmediate(() => {
      open_--
      response.end()
    })
  })
  const fetch = open()
  await Promise.all(Array.from({ length: 12 }, async () => (await fetch(server.url)).text()))
  expect([most <= 2, server.connections() <= 2, server.asked.length]).toEqual([true, true, 12])
})
