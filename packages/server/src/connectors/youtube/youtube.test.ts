import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listConnections } from '../../connection/list-connections.ts'
import { removeConnection } from '../../connection/remove-connection.ts'
import { saveKey } from '../../connection/save-key.ts'
import { previewSource } from '../../source/preview-source.ts'
import { removeSource } from '../../source/remove-source.ts'
import type { Target } from '../connector.ts'
import { recogniseChannel } from './recognise.ts'
import { channelId, refusal, startTrialYouTube, type TrialYouTube, trialKey } from './trial/trial-youtube.ts'
import { createYouTubeConnector } from './youtube-connector.ts'

let test: TestWorkspace
let youtube: TrialYouTube
let follow: ReturnType<typeof followIn>
let target: Target
const { signal } = new AbortController()

beforeAll(async () => {
  youtube = await startTrialYouTube()
  test = await openTestWorkspace({
    settings: { fetchAllowed: ['127.0.0.1'] },
    connectors: [createYouTubeConnector(youtube.url)],
  })
  follow = followIn(test)
  target = { kind: 'account', value: channelId, baseUrl: youtube.url }
})
afterAll(async () => {
  expect(youtube.wrong).toEqual([])
  await youtube.close()
  await test.close()
})
beforeEach(async () => {
  youtube.refuses = null
  await test.db.deleteFrom('host_pace').execute()
})

const videoId = (n: number) => `video_${String(n).padStart(5, '0')}`
const now = () => test.clock.now().getTime()
const ago = (hours: number) => new Date(now() - hours * 3_600_000).toISOString()
const give = async (key: string) => saveKey(test.ctx, await test.relais.outside(), 'youtube', key, signal)
const connection = async () => (await listConnections(test.ctx, await test.relais.outside()))[0]
const spent = async () => (await connection())?.quota?.spent

describe('YouTube', () => {
  it('is recognised by the address of a channel, whichever way it is written', () => {
    expect(recogniseChannel(`youtube.com/channel/${channelId}`)).toBe(channelId)
    expect(recogniseChannel('https://www.youtube.com/@AnaCooks/videos?a=1')).toBe('@anacooks')
    expect(recogniseChannel('https://m.youtube.com/@%E0%B8%AD%E0%B8%B2%E0%B8%99%E0%B8%B2')).toBe('@อานา')
    for (const other of ['https://www.youtube.com/watch?v=a1B2c3D4e5F', 'https://tube.example/@ana', '@ana'])
      expect(recogniseChannel(other)).toBeNull()
  })

  it('asks for a key in plain words before anything is sent, and follows nothing without one', async () => {
    const outside = await test.relais.outside()
    const seen = await previewSource(test.ctx, outside, { text: 'https://www.youtube.com/@anacooks' }, signal)
    expect(seen).toMatchObject({ choices: [], trouble: { code: 'key_needed', host: 'YouTube' } })
    expect(youtube.asked).toEqual([])
  })

  it('does not keep a key that is refused, and tells a good one by its last four characters only', async () => {
    expect(await give('AIzaWrongKeyOfNobody_9999')).toMatchObject({
      connection: { state: 'none', lastCharacters: null },
      trouble: { code: 'key_expired', host: 'YouTube' },
    })
    youtube.refuses = { status: 500, body: {} }
    expect(await give(trialKey)).toMatchObject({
      connection: { state: 'none' },
      trouble: { code: 'server_error' },
    })
    youtube.refuses = null
    const saved = await give(trialKey)
    expect(saved).toMatchObject({ connection: { state: 'connected', lastCharacters: '0001' }, trouble: null })
    expect(JSON.stringify(saved)).not.toContain(trialKey)
    const rows = await test.db.selectFrom('network_connection').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(trialKey)
    const audited = await test.db.selectFrom('audit_event').selectAll().execute()
    expect(JSON.stringify(audited)).not.toContain(trialKey)
    expect(youtube.asked.join()).not.toContain(trialKey)
  })

  it('brings a channel, its videos with their counts and their comments, and pays for each question', async () => {
    youtube.videos = Array.from({ length: 60 }, (_, n) => ({ id: videoId(n), at: ago(120 - n) }))
    youtube.videos[59] = {
      id: videoId(59),
      at: ago(61),
      comments: [
        { id: 'comment-one', by: 'ben', at: ago(20) },
        { id: 'comment-two', by: 'chloe', at: ago(10) },
      ],
    }
    youtube.videos[58] = { id: videoId(58), at: ago(62), areCommentsOff: true }
    const before = (await spent()) ?? 0
    const outside = await test.relais.outside()
    const { choices } = await previewSource(
      test.ctx,
      outside,
      { text: 'https://www.youtube.com/@anacooks' },
      signal,
    )
    expect(choices).toMatchObject([{ name: 'Ana cooks', followers: 12_300, target: { value: channelId } }])
    expect((await spent()) ?? 0).toBe(before + 3)
    const id = await follow.add([target], { network: 'youtube' })
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({
      state: 'done',
      cost: 6,
      counts: { stored: 63, rejected: 0 },
    })
    expect((await spent()) ?? 0).toBe(before + 9)
    expect(await follow.posts()).toHaveLength(62)
    expect((await follow.source(id)).quotaLeft).toBe(10_000 - before - 9)

    youtube.videos = youtube.videos.slice(1)
    test.clock.advance(8 * 86_400_000)
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null, counts: { stored: 0 } })
    await removeSource(test.ctx, id)
  })

  it('whose quota is spent says so, waits until midnight where YouTube counts, and then has everything', async () => {
    youtube.refuses = { status: 403, body: refusal(403, 'quotaExceeded') }
    const id = await follow.add([target], { network: 'youtube' })
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({
      state: 'active',
      trouble: { code: 'quota_spent', host: 'YouTube', status: 403 },
    })
    const { nextRunAt } = await follow.source(id)
    expect(nextRunAt).toBe((await connection())?.quota?.resetsAt)
    youtube.refuses = null
    youtube.videos = [...youtube.videos, { id: 'while_it_wa', at: ago(1) }]
    test.clock.advance(Date.parse(nextRunAt) - now())
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null, counts: { stored: 1 } })
    await removeSource(test.ctx, id)
  })

  it('is never asked for more than its day holds: what is left is kept, and the rest comes the next day', async () => {
    const { quota } = (await connection()) ?? {}
    await test.db.updateTable('network_spending').set({ units: 9_998 }).execute()
    youtube.videos = [...youtube.videos, { id: 'of_tomorrow', at: ago(1) }]
    const id = await follow.add([target], { network: 'youtube' })
    const asked = youtube.asked.length
    await follow.look(id)
    expect(youtube.asked.slice(asked)).toHaveLength(2)
    expect(await spent()).toBe(10_000)
    expect(await follow.source(id)).toMatchObject({ trouble: { code: 'quota_spent' }, quotaLeft: 0 })
    await follow.look(id)
    expect(youtube.asked.slice(asked)).toHaveLength(2)
    test.clock.advance(Date.parse(quota?.resetsAt ?? '') - now())
    expect(await spent()).toBe(0)
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', counts: { stored: 1 } })
    await removeSource(test.ctx, id)
  })

  it('whose key was withdrawn stops and says so; a new key lets it go on, and nothing is lost or doubled', async () => {
    youtube.refuses = { status: 400, body: refusal(400, 'keyInvalid') }
    youtube.videos = [...youtube.videos, { id: 'later_video', at: ago(1) }]
    const id = await follow.add([target], { network: 'youtube' })
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'stopped', trouble: { code: 'key_expired' } })
    expect(await connection()).toMatchObject({ state: 'refused' })
    youtube.refuses = null
    test.clock.advance(1_000)
    expect((await give(trialKey)).connection.state).toBe('connected')
    expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: null })
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', counts: { stored: 1 } })
    await removeSource(test.ctx, id)
  })

  it('never gets its key sent to another address that somebody follows', async () => {
    const other = await startTrialYouTube()
    const id = await follow.add([{ ...target, baseUrl: other.url }], { network: 'youtube' })
    await follow.look(id)
    expect(other.asked).toEqual([])
    expect(await follow.source(id)).toMatchObject({ state: 'stopped', trouble: { code: 'key_needed' } })
    await removeSource(test.ctx, id)
    await other.close()
  })

  it('keeps a key to its workspace, and forgets it when it is removed', async () => {
    const outside = await test.relais.outside()
    const neighbour = await test.openNeighbour()
    expect(await listConnections(neighbour, outside)).toMatchObject([{ state: 'none', quota: { spent: 0 } }])
    await removeConnection(test.ctx, outside, 'youtube', { withApp: false })
    expect(await connection()).toMatchObject({ state: 'none', lastCharacters: null })
    expect(await test.db.selectFrom('network_connection').selectAll().execute()).toEqual([])
  })
})
