import { feedAt, followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eraseCreator } from '../erasure/erase-creator.ts'
import { say, startTrialServer, type TrialServer } from '../fetching/trial/trial-server.ts'
import { rankTopic } from '../influence/rank-topic.ts'
import { changeSource } from './change-source.ts'
import { listSources } from './get-source.ts'
import { previewSource } from './preview-source.ts'
import { removeSource } from './remove-source.ts'
import { feedOf, sayFeed } from './trial/trial-feed.ts'

let test: TestWorkspace
let server: TrialServer
let follow: ReturnType<typeof followIn>
beforeAll(async () => {
  test = await openTestWorkspace({ settings: { fetchAllowed: ['127.0.0.1'] } })
  follow = followIn(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  server = await startTrialServer(say(404))
})
afterEach(async () => {
  const { sources } = await listSources(test.ctx, await test.relais.outside())
  for (const { id } of sources) await removeSource(test.ctx, id)
  await server.close()
  await test.db.deleteFrom('host_pace').execute()
})

const { signal } = new AbortController()
const preview = async (text: string) => previewSource(test.ctx, await test.relais.outside(), { text }, signal)
const daysAgo = (days: number) => new Date(test.clock.now().getTime() - days * 86_400_000).toUTCString()
const ofSite = async (site: string) => (await follow.posts()).filter((id) => id.startsWith(site))

it('says of a network that nothing here follows that its posts come by file, and does not ask it', async () => {
  for (const address of ['https://www.facebook.com/ana', 'facebook.com/ana/posts/7123'])
    expect(await preview(address)).toMatchObject({
      choices: [],
      trouble: { code: 'by_file_only', host: 'facebook.com', status: null },
    })
})

describe('looking at a feed', () => {
  it('brings its posts to where they are ranked, and changes nothing when it is the same the next time', async () => {
    server.answer(sayFeed(feedOf('knives.example', [{ id: 'k1' }, { id: 'k2' }])))
    const id = await follow.add([feedAt(`${server.url}/feed`)])
    await follow.look(id)
    const ranking = await rankTopic(test.ctx, { terms: ['knives'], limit: 5, offset: 0 })
    expect(ranking.results).toMatchObject([
      { platform: 'blog', handle: 'knives.example', name: 'knives.example' },
    ])
    expect(await follow.latest(id)).toMatchObject({
      state: 'done',
      share: 1,
      cost: 1,
      counts: { read: 3, stored: 3 },
    })
    test.clock.advance(7 * 86_400_000)
    await follow.look(id)
    expect(server.asked).toEqual(['/feed', '/feed'])
    expect(await follow.latest(id)).toMatchObject({ state: 'done', counts: { read: 0 } })
    server.answer(
      sayFeed(feedOf('knives.example', [{ id: 'k1', text: 'other words' }, { id: 'k2' }, { id: 'k3' }])),
    )
    test.clock.advance(7 * 86_400_000)
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ counts: { stored: 1, updated: 1, rejected: 0 } })
    expect(await ofSite('k')).toEqual(['k1', 'k2', 'k3'])
  })

  it('leaves out what a file would have left out, for the same reasons, and shows the rows', async () => {
    server.answer(
      sayFeed(
        feedOf('odd.example', [
          { id: 'o1' },
          { id: 'o2', at: null },
          { id: 'o3', at: 'Sun, 01 Mar 2099 08:00:00 GMT' },
        ]),
      ),
    )
    const id = await follow.add([feedAt(`${server.url}/feed`)])
    await follow.look(id)
    const run = await follow.latest(id)
    expect(run.rejectedByReason).toEqual({ missing_field: 1, date_in_future: 1 })
    expect(run.rejected.map(({ row }) => JSON.parse(row).id)).toEqual(['o2', 'o3'])
    expect(await ofSite('o')).toEqual(['o1'])
  })

  it('goes no further back than somebody said', async () => {
    server.answer(
      sayFeed(feedOf('old.example', [{ id: 'w1' }, { id: 'w2', at: 'Sat, 01 Mar 2025 08:00:00 GMT' }])),
    )
    await follow.look(await follow.add([feedAt(`${server.url}/feed`)], { daysBack: 60 }))
    expect(await ofSite('w')).toEqual(['w1'])
  })

  it('happens by need: soon for who posts often, seldom for who is silent', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      id: `b${i}`,
      at: new Date(test.clock.now().getTime() - i * 3_600_000).toUTCString(),
    }))
    server.answer((request, response) => {
      const busy = sayFeed(feedOf('busy.example', many))
      const silent = sayFeed(feedOf('silent.example', [{ id: 's1', at: 'Sat, 01 Feb 2025 08:00:00 GMT' }]))
      const how = request.url === '/busy' ? busy : silent
      how(request, response)
    })
    const id = await follow.add([feedAt(`${server.url}/busy`), feedAt(`${server.url}/silent`)])
    await follow.look(id)
    const { follows, nextRunAt } = await follow.source(id)
    const hours = follows.map(({ dueAt }) => (Date.parse(dueAt) - test.clock.now().getTime()) / 3_600_000)
    expect(hours[0]).toBeCloseTo(1, 0)
    expect(hours[1]).toBe(168)
    expect(Date.parse(nextRunAt)).toBe(Date.parse(follows[0]?.dueAt ?? ''))
  })

  it('goes on with the others when one of them is in trouble', async () => {
    server.answer((request, response) => {
      const how = request.url === '/good' ? sayFeed(feedOf('good.example', [{ id: 'g1' }])) : say(404)
      how(request, response)
    })
    const id = await follow.add([feedAt(`${server.url}/bad`), feedAt(`${server.url}/good`)])
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({
      state: 'done',
      targetsTotal: 2,
      targetsDone: 1,
      trouble: { code: 'not_found' },
    })
    const { follows, state } = await follow.source(id)
    expect(state).toBe('active')
    expect(follows.map(({ trouble }) => trouble?.code ?? null)).toEqual(['not_found', null])
    expect(await ofSite('g')).toEqual(['g1'])
  })
})

describe('a preview', () => {
  it('finds the feeds of a site, says what would come and what it costs, and stores nothing', async () => {
    server.answer((request, response) => {
      const how =
        request.url === '/feed'
          ? sayFeed(
              feedOf('found.example', [
                { id: 'f1', at: daysAgo(1) },
                { id: 'f2', at: daysAgo(3) },
              ]),
            )
          : request.url === '/robots.txt'
            ? say(404)
            : say(200, '<link rel="alternate" type="application/rss+xml" href="/feed">', {
                'content-type': 'text/html',
              })
      how(request, response)
    })
    const { choices, trouble } = await preview(server.url)
    expect(trouble).toBeNull()
    expect(choices).toMatchObject([
      {
        network: 'feed',
        target: { kind: 'feed', value: `${server.url}/feed`, baseUrl: server.url },
        name: 'found.example',
        bio: 'A site',
        posts: [{ title: 'Post f1' }, { title: 'Post f2' }],
        followedBy: null,
      },
    ])
    expect(choices[0]?.postsPerDay).toBeCloseTo(2 / 3, 1)
    expect(choices[0]?.spending).toMatchObject({ stretch: 1, snapshotsPerDay: 0 })
    expect(await ofSite('f')).toEqual([])
    await follow.add([feedAt(`${server.url}/feed`)], { name: 'Found' })
    expect((await preview(server.url)).choices[0]?.followedBy).toBe('Found')
  })

  it.each([
    ['a site without a feed', () => say(200, '<p>hello</p>', { 'content-type': 'text/html' }), 'no_feed'],
    ['a page that is not there', () => say(404), 'not_found'],
    [
      'a site that asks programs to stay away',
      () => (request: { url?: string }, response: never) => {
        const how =
          request.url === '/robots.txt'
            ? say(200, 'User-agent: *\nDisallow: /')
            : say(200, '<p>hello</p>', { 'content-type': 'text/html' })
        how(request as never, response)
      },
      'robots_refused',
    ],
  ])('says what is wrong with %s', async (_, how, code) => {
    server.answer(how() as never)
    expect(await preview(server.url)).toMatchObject({ choices: [], trouble: { code } })
  })

  it('says what is wrong with what is no address, and with addresses that are private', async () => {
    expect((await preview('good morning')).trouble).toMatchObject({ code: 'not_recognised' })
    expect((await preview('http://192.168.1.1/feed')).trouble).toMatchObject({ code: 'address_refused' })
  })
})

describe('people in charge', () => {
  it('pause a source and let it go on where it was', async () => {
    server.answer(sayFeed(feedOf('paused.example', [{ id: 'p1' }])))
    const id = await follow.add([feedAt(`${server.url}/feed`)])
    const outside = await test.relais.outside()
    expect(await changeSource(test.ctx, outside, id, { state: 'paused' })).toMatchObject({
      state: 'paused',
      latestRun: { state: 'cancelled' },
    })
    await follow.look(id)
    expect(server.asked).toEqual([])
    await changeSource(test.ctx, outside, id, { state: 'active' })
    await follow.look(id)
    expect(await ofSite('p')).toEqual(['p1'])
  })

  it('end what is under way by a pause', async () => {
    let arrived = () => {}
    const asked = new Promise<void>((resolve) => {
      arrived = resolve
    })
    server.answer(() => arrived())
    const id = await follow.add([feedAt(`${server.url}/feed`)])
    const looking = follow.look(id)
    await asked
    await changeSource(test.ctx, await test.relais.outside(), id, { state: 'paused' })
    await looking
    expect(await follow.latest(id)).toMatchObject({ state: 'cancelled' })
    expect(await follow.source(id)).toMatchObject({ state: 'paused', trouble: null })
  })

  it('may look at sources as viewers, and change them as analysts', async () => {
    const viewer = test.as('viewer')
    const outside = await test.relais.outside()
    const id = await follow.add([feedAt(`${server.url}/feed`)])
    expect((await listSources(viewer, outside)).sources).toHaveLength(1)
    for (const work of [
      changeSource(viewer, outside, id, { state: 'paused' }),
      removeSource(viewer, id),
      previewSource(viewer, outside, { text: 'x.example' }, signal),
    ]) {
      await expect(work).rejects.toThrow('analyst')
    }
  })
})

it('follows nobody any more who was erased, and does not bring them back', async () => {
  server.answer(sayFeed(feedOf('erased.example', [{ id: 'e1' }])))
  const followed = await follow.add([feedAt(`${server.url}/feed`)])
  await follow.look(followed)
  expect(await ofSite('e')).toEqual(['e1'])
  await eraseCreator(test.ctx, test.corpus, { platform: 'blog', handle: 'erased.example' })
  expect(await ofSite('e')).toEqual([])
  test.clock.advance(8 * 86_400_000)
  server.answer(sayFeed(feedOf('erased.example', [{ id: 'e1' }, { id: 'e2' }])))
  await follow.look(followed)
  expect(await follow.latest(followed)).toMatchObject({ rejectedByReason: { erased_person: 3 } })
  expect(await ofSite('e')).toEqual([])
})
