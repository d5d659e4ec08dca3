import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openTestApp, type TestApp, type TestClient } from '@relais/testkit/http/open-test-app'
import { importRecords } from '@relais/testkit/scenarios/import-records'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Audience } from '../audience/audience.schema.ts'
import { accountId } from '../corpus/corpus-id.ts'
import type { Proposals } from '../identity/identity.schema.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import type { Pictures } from './picture.schema.ts'
import { listOpenPictureRuns } from './picture-run.store.ts'
import { runPictures } from './run-pictures.ts'
import { drawFace } from './trial/draw-face.ts'

let test: TestApp
let analyst: TestClient
let viewer: TestClient
let server: Server
let base = ''
const asked: string[] = []
/** Done before a path is answered. */
const before = new Map<string, () => Promise<unknown>>()
const minuteMs = 60_000

const draw = (seed: number) => sharp(drawFace(seed, 96), { raw: { width: 96, height: 96, channels: 3 } })

/** Pictures by path; a path that is not here is gone. */
async function serveablePictures(): Promise<ReadonlyMap<string, Buffer>> {
  const frames = [await draw(51).png().toBuffer(), await draw(52).png().toBuffer()]
  const bomb = sharp({ create: { width: 5_000, height: 5_000, channels: 3, background: '#246' } })
  const pictures: [string, Buffer][] = [
    ['/bought-1.jpg', await draw(1).jpeg({ quality: 60 }).toBuffer()],
    ['/bought-2.webp', await draw(1).webp().toBuffer()],
    ['/bought-3.png', await draw(1).resize(64).png().toBuffer()],
    ['/bought-4.gif', await draw(1).gif().toBuffer()],
    ['/egg.png', await draw(9).png().toBuffer()],
    [
      '/moving.gif',
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
    ],
    ['/bomb.png', await bomb.png().toBuffer()],
    ['/heavy.jpg', Buffer.alloc(3_000_000, 7)],
    ['/broken.jpg', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['/page.html', Buffer.from('<!doctype html><title>Sign in</title>')],
    ['/same-person.jpg', await draw(77).jpeg().toBuffer()],
    ['/same-person.webp', await draw(77).resize(200).webp().toBuffer()],
  ]
  for (let n = 20; n < 30; n++) pictures.push([`/own-${n}.jpg`, await draw(n).jpeg().toBuffer()])
  return new Map(pictures)
}

const followers = () => [
  ...['bought-1.jpg', 'bought-2.webp', 'bought-3.png', 'bought-4.gif'].map((file) => `${base}/${file}`),
  ...Array.from({ length: 4 }, () => `${base}/egg.png`),
  ...Array.from({ length: 10 }, (_, n) => `${base}/own-${n + 20}.jpg`),
  ...['moving.gif', 'bomb.png', 'heavy.jpg', 'broken.jpg', 'page.html', 'no-longer-here.png'].map(
    (file) => `${base}/${file}`,
  ),
  `${base}/private/face.jpg`,
  'http://10.0.0.1/inside.png',
  'not an address',
  '',
]

const picturesOf = async (of?: string): Promise<Pictures> =>
  (await viewer.request('GET', `/api/v1/pictures${of ? `?of=${of}` : ''}`)).json()
const ask = async (client: TestClient, of?: string) =>
  (await client.request('POST', '/api/v1/pictures', of === undefined ? {} : { of })).status

async function context() {
  const { relais } = test
  return relais.contextFor(await getWorkspace(relais.db, undefined), { kind: 'job', name: 'picture' })
}

/** What the job does once it is its turn. */
async function lookNow(): Promise<void> {
  const outside = await test.relais.outside()
  for (const { runId } of await listOpenPictureRuns(test.relais.db))
    await runPictures(await context(), runId, { outside, signal: new AbortController().signal })
}

beforeAll(async () => {
  const pictures = await serveablePictures()
  server = createServer(async (request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    await before.get(path)?.()
    if (path === '/robots.txt') return response.end('User-agent: *\nDisallow: /private/')
    const body = pictures.get(path)
    if (body === undefined) response.statusCode = 404
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  test = await openTestApp({ settings: { fetchAllowed: ['127.0.0.1'] } })
  analyst = await test.member('analyst')
  viewer = await test.member('viewer')
  const ctx = await context()
  const observedAt = '2026-02-01T00:00:00Z'
  await importRecords(ctx, 'accounts', [
    { platform: 'instagram', handle: 'ana', name: 'Ana', followers: 900, observedAt },
    ...followers().map((avatar, n) => ({
      ...{ platform: 'instagram', handle: `follower.${String.fromCharCode(97 + n)}`, observedAt },
      ...(avatar === '' ? { bio: 'Shows no picture' } : { avatar }),
    })),
    ...['instagram/mara.quill.bakes', 'youtube/maraquill'].map((name, n) => ({
      ...{ platform: name.split('/')[0], handle: name.split('/')[1], observedAt },
      ...{ name: 'Mara Quill', followers: 50_000, avatar: `${base}/same-person.${n === 0 ? 'jpg' : 'webp'}` },
    })),
  ])
  const follows = followers().map((_, n) => ({
    ...{ kind: 'follow', from: `instagram/follower.${String.fromCharCode(97 + n)}`, to: 'instagram/ana' },
  }))
  await importRecords(ctx, 'interactions', follows)
})
afterAll(async () => {
  await test.close()
  server.close()
})

describe('pictures of an audience', () => {
  it('are not fetched before somebody asks, who sees how many there are, of whom, and which servers will be asked', async () => {
    const before = await picturesOf('instagram/ana')
    expect(before).toMatchObject({ people: 28, pictured: 27, looked: 0, left: 27, atOnce: 500, run: null })
    expect(before.hosts[0]).toEqual({ host: new URL(base).host, pictures: 25 })
    await lookNow()
    expect(asked).toEqual([])
  })

  it('are asked for by analysts, once at a time', async () => {
    expect(await ask(viewer, 'instagram/ana')).toBe(403)
    expect(await ask(analyst, 'instagram/ana')).toBe(204)
    expect(await ask(analyst, 'instagram/ana')).toBe(409)
    expect((await picturesOf('instagram/ana')).run).toMatchObject({ state: 'waiting', total: 27, done: 0 })
  })

  it('are each accounted for, whatever the address holds', async () => {
    await lookNow()
    expect(await picturesOf('instagram/ana')).toMatchObject({
      looked: 27,
      left: 0,
      outcomes: { hashed: 19, tooLarge: 2, malformed: 1, unsupported: 1, gone: 1, refused: 3 },
      animated: 1,
      defaults: 4,
      run: { state: 'done', total: 27, done: 27, postponed: 0 },
    })
  })

  it('are fetched once for each address, and never where the site asks programs to stay away', () => {
    expect(asked.filter((path) => path === '/egg.png')).toHaveLength(1)
    expect(asked.filter((path) => path.startsWith('/private'))).toEqual([])
  })

  it('show who shares one with whom, with examples; what the network gives to everybody is no group', async () => {
    const audience: Audience = await (
      await viewer.request('GET', '/api/v1/creators/instagram/ana/audience')
    ).json()
    const groups = audience.patterns.filter(({ kind }) => kind === 'picture')
    expect(groups).toMatchObject([{ people: 4 }])
    for (const handle of groups[0]?.examples ?? []) expect(handle).toMatch(/^follower\.[a-d]$/)
  })

  it('are not fetched again while they stay where they are', async () => {
    expect(await ask(analyst, 'instagram/ana')).toBe(400)
  })

  it('leave a hash behind, and nothing else of the picture', async () => {
    const rows = await test.relais.db.selectFrom('picture').selectAll().execute()
    for (const row of rows) {
      if (row.hash !== null) expect(row.hash).toMatch(/^[0-9a-f]{16}$/)
      expect(JSON.stringify(row)).not.toContain('127.0.0.1')
    }
  })
})

describe('pictures of people', () => {
  it('bring accounts of one person together, with the picture as a reason', async () => {
    const proposals = async (): Promise<Proposals> =>
      (await viewer.request('GET', '/api/v1/identity/proposals')).json()
    const reasons = ({ proposals: [first] }: Proposals) => (first?.reasons ?? []).map(({ reason }) => reason)
    expect(reasons(await proposals())).not.toContain('picture')
    expect(await ask(analyst)).toBe(204)
    await lookNow()
    const found = await proposals()
    expect(reasons(found)).toContain('picture')
    expect(found.proposals[0]?.a.name).toBe('Mara Quill')
  })
})

describe('what is kept of pictures', () => {
  it('goes with whoever is erased, and is not looked at again', async () => {
    const count = async () =>
      (await test.relais.db.selectFrom('picture').select('account_id').execute()).length
    const atFirst = await count()
    await test.owner.request('DELETE', '/api/v1/creators/instagram/follower.a')
    expect(await count()).toBe(atFirst - 1)
  })

  it('does not come back by a picture that was under way when they were erased', async () => {
    const manager = await test.member('manager', 'second@example.org')
    await manager.request('DELETE', '/api/v1/pictures')
    const erase = () => test.owner.request('DELETE', '/api/v1/creators/instagram/follower.j')
    before.set('/own-21.jpg', erase)
    test.clock.advance(minuteMs)
    expect(await ask(analyst, 'instagram/ana')).toBe(204)
    await lookNow()
    before.clear()
    expect((await picturesOf('instagram/ana')).run).toMatchObject({ state: 'done', done: 26 })
    const kept = await test.relais.db.selectFrom('picture').select('account_id').execute()
    expect(kept).toHaveLength(25)
    expect(kept.map((row) => row.account_id)).not.toContain(accountId('instagram', 'follower.j'))
    test.clock.advance(minuteMs)
  })

  it('can be stopped on the way, and be forgotten altogether by a manager', async () => {
    const manager = await test.member('manager')
    expect((await analyst.request('DELETE', '/api/v1/pictures')).status).toBe(403)
    expect((await manager.request('DELETE', '/api/v1/pictures')).status).toBe(204)
    expect(await test.relais.db.selectFrom('picture').selectAll().execute()).toEqual([])
    await ask(analyst, 'instagram/ana')
    const { run } = await picturesOf('instagram/ana')
    expect((await analyst.request('DELETE', `/api/v1/picture-runs/${run?.id}`)).status).toBe(204)
    await lookNow()
    expect(await picturesOf('instagram/ana')).toMatchObject({ looked: 0, run: { state: 'stopped', done: 0 } })
    expect((await analyst.request('DELETE', '/api/v1/picture-runs/pcr_none')).status).toBe(404)
  })

  it('is stopped by the workspace that asked, and by no other', async () => {
    const workspace: { id: string } = await (
      await test.owner.request('POST', '/api/v1/workspaces', { name: 'Second' })
    ).json()
    const theirs = { id: 'pcr_theirs', workspace_id: workspace.id, account_id: null, asked_by: null }
    await test.relais.db
      .insertInto('picture_run')
      .values({ ...theirs, state: 'waiting', created_at: test.clock.now(), total: 3, done: 0, postponed: 0 })
      .execute()
    expect((await analyst.request('DELETE', '/api/v1/picture-runs/pcr_theirs')).status).toBe(404)
    expect((await picturesOf()).run).toBeNull()
    await test.relais.db.deleteFrom('picture_run').where('id', '=', 'pcr_theirs').execute()
  })

  it('goes on where it was when the process that looked was killed', async () => {
    test.clock.advance(minuteMs)
    await ask(analyst, 'instagram/ana')
    const { run } = await picturesOf('instagram/ana')
    const dying = new AbortController()
    const outside = await test.relais.outside()
    const fetching = {
      ...outside.fetching,
      assertAllowed: (url: string | URL) => {
        if (asked.length > askedBefore + 6) dying.abort(new Error('killed'))
        return outside.fetching.assertAllowed(url)
      },
    }
    const askedBefore = asked.length
    await expect(
      runPictures(await context(), run?.id ?? '', {
        outside: { ...outside, fetching },
        signal: dying.signal,
      }),
    ).rejects.toThrow('killed')
    const { done = 0 } = (await picturesOf('instagram/ana')).run ?? {}
    expect(done).toBeGreaterThan(0)
    await lookNow()
    expect((await picturesOf('instagram/ana')).run).toMatchObject({ state: 'done', done: 25, total: 25 })
  })
})
