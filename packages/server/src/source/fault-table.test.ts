import { feedAt, followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { say, startTrialServer, type TrialServer } from '../fetching/trial/trial-server.ts'
import { addSource } from './add-source.ts'
import { runSource } from './change-source.ts'
import { listGivenUp } from './get-source.ts'
import { removeSource } from './remove-source.ts'
import { feedOf, sayFeed } from './trial/trial-feed.ts'

/**
 * What goes wrong between Relais and a server, each with: what people see, and that nothing was lost or doubled once it
 * is over. docs/guide/sources.md holds the same table for people.
 */
let test: TestWorkspace
let server: TrialServer
let follow: ReturnType<typeof followIn>
beforeAll(async () => {
  test = await openTestWorkspace({ settings: { fetchAllowed: ['127.0.0.1'] } })
  follow = followIn(test)
})
afterAll(() => test.close())
let id: string
let site = 0
beforeEach(async () => {
  site++
  server = await startTrialServer(say(500))
  id = await follow.add([feedAt(`${server.url}/feed`)])
})
afterEach(async () => {
  await removeSource(test.ctx, id)
  await server.close()
  await test.db.deleteFrom('host_pace').execute()
})

const whole = () => sayFeed(feedOf(`s${site}.example`, [{ id: `${site}-a` }, { id: `${site}-b` }]))
const ours = async () => (await follow.posts()).filter((post) => post.startsWith(`${site}-`))
const both = () => [`${site}-a`, `${site}-b`]

/** Seconds from now until the next look. */
async function waitSeconds(): Promise<number> {
  const { nextRunAt } = await follow.source(id)
  return (Date.parse(nextRunAt) - test.clock.now().getTime()) / 1000
}

/** Looks when it is due, as workers do. */
async function lookWhenDue(): Promise<void> {
  test.clock.advance(Math.max(0, await waitSeconds()) * 1000)
  await follow.look(id)
}

async function expectRecovery(): Promise<void> {
  server.answer(whole())
  await lookWhenDue()
  expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null, counts: { stored: 3 } })
  expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: null })
  expect(await ours()).toEqual(both())
}

describe('a source', () => {
  it('whose server is down is tried again, later each time, and goes on when it is back', async () => {
    const { port } = server
    await server.close()
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({
      state: 'active',
      trouble: { code: 'server_down', host: `127.0.0.1:${port}` },
    })
    expect(await follow.latest(id)).toMatchObject({ state: 'retrying', tries: 1 })
    const waits = [await waitSeconds()]
    for (let tries = 2; tries <= 4; tries++) {
      await lookWhenDue()
      waits.push(await waitSeconds())
    }
    expect(waits).toEqual([30, 60, 120, 240])
    server = await startTrialServer(whole(), port)
    await expectRecovery()
  })

  it('that is asked to slow down waits as long as it is told, in seconds or until a date', async () => {
    server.answer(say(429, '', { 'retry-after': '900' }))
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ trouble: { code: 'rate_limited', status: 429 } })
    expect(await waitSeconds()).toBe(900)
    const asked = server.asked.length
    await follow.look(id)
    expect(server.asked).toHaveLength(asked)
    const until = new Date(test.clock.now().getTime() + 3_600_000)
    test.clock.advance(900_000)
    server.answer(say(429, '', { 'retry-after': until.toUTCString() }))
    await follow.look(id)
    expect(await waitSeconds()).toBe(2700)
    await expectRecovery()
  })

  it('that is asked to slow down and not told for how long waits a minute, then longer', async () => {
    server.answer(say(429))
    await follow.look(id)
    expect(await waitSeconds()).toBe(30)
    await lookWhenDue()
    expect(server.asked).toHaveLength(1)
    expect(await waitSeconds()).toBe(60)
    await lookWhenDue()
    expect(server.asked).toHaveLength(2)
    expect(await waitSeconds()).toBe(120)
    await expectRecovery()
  })

  it('whose server has a problem for an hour asks it seven times in that hour, and then has everything', async () => {
    const start = test.clock.now().getTime()
    await follow.look(id)
    while (test.clock.now().getTime() + (await waitSeconds()) * 1000 < start + 3_600_000) await lookWhenDue()
    expect(server.asked).toHaveLength(7)
    expect(await follow.latest(id)).toMatchObject({ cost: 7, tries: 7 })
    expect(await follow.source(id)).toMatchObject({ trouble: { code: 'server_error', status: 500 } })
    await expectRecovery()
  })

  it('whose server has a problem for a day is given up for now, and can be tried again by hand', async () => {
    await follow.look(id)
    for (let tries = 2; tries <= 12; tries++) await lookWhenDue()
    expect(await follow.latest(id)).toMatchObject({ state: 'failed', trouble: { code: 'server_error' } })
    expect(await follow.source(id)).toMatchObject({ state: 'active' })
    expect((await listGivenUp(test.ctx)).map(({ sourceId }) => sourceId)).toEqual([id])
    await runSource(test.ctx, await test.relais.outside(), id)
    expect(await listGivenUp(test.ctx)).toEqual([])
    await expectRecovery()
  })

  it('whose connection is cut in the middle of an answer stores nothing of the half', async () => {
    server.answer((_request, response) => {
      const xml = feedOf(`s${site}.example`, [{ id: `${site}-a` }, { id: `${site}-b` }])
      response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': String(xml.length) })
      response.write(xml.slice(0, xml.length / 2), () => response.destroy())
    })
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ trouble: { code: 'cut_off' } })
    expect(await ours()).toEqual([])
    // Some servers close without having said how long the answer is: then only the document tells.
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml', connection: 'close' })
      response.end(feedOf(`s${site}.example`, [{ id: `${site}-a` }]).slice(0, -30))
    })
    await lookWhenDue()
    expect(await follow.source(id)).toMatchObject({ trouble: { code: 'cut_off' } })
    expect(await ours()).toEqual([])
    await expectRecovery()
  })

  it.each([
    ['XML', '<?xml version="1.0"?><error>database gone</error>', 'application/rss+xml'],
    ['JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[{', 'application/feed+json'],
    ['nothing at all', '', 'application/rss+xml'],
  ])('that is sent broken %s says so and keeps what it has', async (_, text, type) => {
    server.answer(whole())
    await follow.look(id)
    server.answer(say(200, text, { 'content-type': type }))
    await lookWhenDue()
    expect(await follow.source(id)).toMatchObject({ state: 'active' })
    expect((await follow.source(id)).trouble?.code).toMatch(/unreadable|cut_off/)
    expect(await ours()).toEqual(both())
    server.answer(whole())
    await lookWhenDue()
    expect(await follow.latest(id)).toMatchObject({ state: 'done', counts: { stored: 0 } })
    expect(await ours()).toEqual(both())
  })

  it('that is sent an endless answer hangs up, says so and stops until somebody acts', async () => {
    let sent = 0
    server.answer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      const more = () => {
        while (!response.destroyed && response.write('<item>'.repeat(100_000))) sent += 600_000
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'stopped', trouble: { code: 'too_large' } })
    expect(sent).toBeLessThan(40_000_000)
    test.clock.advance(60_000)
    await runSource(test.ctx, await test.relais.outside(), id)
    await expectRecovery()
  })

  it('goes on when the clock was wrong for a while, in either direction', async () => {
    server.answer(whole())
    await follow.look(id)
    test.clock.advance(3 * 365 * 86_400_000)
    await follow.look(id)
    test.clock.advance(-3 * 365 * 86_400_000)
    server.answer(
      sayFeed(feedOf(`s${site}.example`, [{ id: `${site}-a` }, { id: `${site}-b` }, { id: `${site}-c` }])),
    )
    await follow.look(id)
    expect(await ours()).toEqual([...both(), `${site}-c`])
    expect(await waitSeconds()).toBeLessThanOrEqual(7 * 86_400)
  })

  it('whose feed is gone stops and says so, and nothing that it brought goes', async () => {
    server.answer(whole())
    await follow.look(id)
    server.answer(say(410))
    await lookWhenDue()
    expect(await follow.source(id)).toMatchObject({
      state: 'stopped',
      trouble: { code: 'not_found', status: 410 },
    })
    expect(await ours()).toEqual(both())
  })

  it('that is led to a private address refuses to go there', async () => {
    server.answer(say(302, '', { location: 'http://169.254.169.254/latest/meta-data/' }))
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'stopped', trouble: { code: 'address_refused' } })
  })

  it('cannot be added at a private address', async () => {
    const input = {
      network: 'feed',
      targets: [feedAt('http://10.0.0.1/feed')],
      rhythm: 'daily' as const,
      daysBack: 1,
    }
    await expect(addSource(test.ctx, await test.relais.outside(), input)).rejects.toThrow('private address')
  })
})
