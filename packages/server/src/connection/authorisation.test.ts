import { openContract } from '@relais/testkit/contracts/open-contract'
import { type OAuthProvider, startOAuthProvider } from '@relais/testkit/servers/oauth-provider'
import { explainMissing } from '@relais/testkit/servers/servers-folder'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connector } from '../connectors/connector.ts'
import type { OAuth } from '../connectors/oauth.ts'
import { startTrialTwitch, type TrialTwitch } from '../connectors/twitch/trial/trial-twitch.ts'
import { createTwitchConnector } from '../connectors/twitch/twitch-connector.ts'
import type { Ctx } from '../context.ts'
import { say } from '../fetching/trial/trial-server.ts'
import { runSource } from '../source/change-source.ts'
import { finishAuthorisation } from './finish-authorisation.ts'
import { listConnections } from './list-connections.ts'
import { openAccess } from './open-access.ts'
import { removeConnection } from './remove-connection.ts'
import { saveApp } from './save-app.ts'
import { startAuthorisation } from './start-authorisation.ts'

const network = 'twitch'
const accessSeconds = 3_600
const hourMs = 3_600_000
const { signal } = new AbortController()

function withOAuth(connector: Connector, change: Partial<OAuth>): Connector {
  const { connect } = connector
  if (connect?.oauth === undefined) throw new Error('Nobody authorises anything there.')
  return { ...connector, connect: { ...connect, oauth: { ...connect.oauth, ...change } } }
}

/** Twitch's own connector, at a provider that wants the proof of who began: Twitch itself asks for none. */
const withProof = (connector: Connector) => withOAuth(connector, { hasPkce: true })
const withTokenUrl = (connector: Connector, tokenUrl: string) => withOAuth(connector, { tokenUrl })

describe.skipIf(explainMissing('oauth'))('an authorisation, at a real provider', () => {
  let test: TestWorkspace
  let provider: OAuthProvider
  let twitch: TrialTwitch
  let follow: ReturnType<typeof followIn>
  let olga: Ctx
  let id: string

  const outside = () => test.relais.outside()
  const connection = async () => (await listConnections(olga, await outside()))[0]
  const begin = async (ctx = olga) => (await startAuthorisation(ctx, await outside(), network)).url
  const finish = async (back: URL, ctx = olga, at = network) =>
    finishAuthorisation(ctx, await outside(), at, back.searchParams, signal)
  const connect = async () => finish(await provider.answer(await begin(), 'yes'))
  const stored = async () => {
    const [row] = await test.db.selectFrom('network_connection').selectAll().execute()
    return row
  }
  /** It is later, here and there. */
  const later = async (ms: number) => {
    test.clock.advance(ms)
    await provider.advance(ms)
  }

  beforeAll(async () => {
    provider = await startOAuthProvider({
      redirectUrls: ['http://127.0.0.1:4000/connect/twitch'],
      accessSeconds,
      wantsProof: true,
    })
    twitch = await startTrialTwitch({
      contract: openContract('twitch-helix.openapi.json.gz'),
      videos: [
        { id: '902', title: 'Any%', at: '2026-02-24T10:00:00Z' },
        { id: '901', title: 'All shrines', at: '2026-02-23T10:00:00Z' },
      ],
      counts: provider.counts,
    })
    test = await openTestWorkspace({
      settings: { fetchAllowed: ['127.0.0.1'] },
      connectors: [withProof(createTwitchConnector({ apiUrl: twitch.apiUrl, loginUrl: provider.issuer }))],
    })
    follow = followIn(test)
    olga = { ...test.ctx, actor: { kind: 'user', id: 'usr_olga', name: 'Olga', role: 'manager' } }
  })
  afterAll(async () => {
    await test.close()
    await twitch.close()
    await provider.stop()
    expect(twitch.breaches).toEqual([])
  })

  it('begins with the app of the workspace, whose secret lies sealed, and says which address to register', async () => {
    await expect(begin()).rejects.toMatchObject({ code: 'not_found' })
    expect(await connection()).toMatchObject({
      state: 'none',
      app: { redirectUrl: 'http://127.0.0.1:4000/connect/twitch', clientId: null },
    })
    const view = await saveApp(olga, await outside(), network, provider.app)
    expect(view).toMatchObject({ state: 'pending', app: { clientId: provider.app.clientId } })
    const [row] = await test.db.selectFrom('network_app').selectAll().execute()
    expect(JSON.stringify(row)).not.toContain(provider.app.clientSecret)
    expect(JSON.stringify(view)).not.toContain(provider.app.clientSecret)
  })

  it('is for managers, and for people: no program can consent', async () => {
    const analyst: Ctx = { ...olga, actor: { kind: 'user', id: 'usr_ann', name: 'Ann', role: 'analyst' } }
    const program: Ctx = { ...olga, actor: { kind: 'apiKey', id: 'key_1', name: 'Cron', role: 'owner' } }
    for (const ctx of [analyst, program])
      await expect(begin(ctx)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(saveApp(analyst, await outside(), network, provider.app)).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })

  it('shows what it sends: a state and a proof that nobody can guess, and no secret', async () => {
    const url = new URL(await begin())
    expect(url.searchParams.get('state')).toMatch(/^[\w-]{43}$/u)
    expect(url.searchParams.get('code_challenge_method')).toBe('S256')
    expect(url.href).not.toContain(provider.app.clientSecret)
    const [attempt] = await test.db.selectFrom('authorisation_attempt').selectAll().execute()
    expect(JSON.stringify(attempt)).not.toContain(url.searchParams.get('state'))
  })

  it('that somebody refuses at the network keeps nothing and says so', async () => {
    const back = await provider.answer(await begin(), 'no')
    expect(await finish(back)).toMatchObject({ problem: 'denied', connection: { state: 'pending' } })
    expect(await stored()).toBeUndefined()
  })

  it('counts for nobody but who began it, and for them no more once another tried it', async () => {
    const back = await provider.answer(await begin(), 'yes')
    const mallory: Ctx = { ...olga, actor: { kind: 'user', id: 'usr_mal', name: 'Mal', role: 'owner' } }
    expect(await finish(back, mallory)).toMatchObject({ problem: 'not_begun' })
    expect(await finish(back)).toMatchObject({ problem: 'not_begun' })
    expect(await stored()).toBeUndefined()
  })

  it.each([
    ['without its state', (back: URL) => back.searchParams.delete('state')],
    ['with a state that nobody gave out', (back: URL) => back.searchParams.set('state', 'x'.repeat(43))],
  ])('%s is nobody’s, and the code is not even shown to the network', async (_how, change) => {
    const back = await provider.answer(await begin(), 'yes')
    change(back)
    expect(await finish(back)).toMatchObject({ problem: 'not_begun' })
  })

  it('counts for ten minutes', async () => {
    const back = await provider.answer(await begin(), 'yes')
    test.clock.advance(600_000)
    expect(await finish(back)).toMatchObject({ problem: 'not_begun' })
  })

  it.each([
    ['that another network signs', (back: URL) => back.searchParams.set('iss', 'https://evil.example')],
    ['with a code of somebody else', (back: URL) => back.searchParams.set('code', 'stolen')],
    ['with two codes', (back: URL) => back.searchParams.append('code', 'second')],
    ['without a code', (back: URL) => back.searchParams.delete('code')],
  ])('%s is refused', async (_how, change) => {
    const back = await provider.answer(await begin(), 'yes')
    change(back)
    expect(await finish(back)).toMatchObject({ problem: 'refused', connection: { state: 'pending' } })
    expect(await stored()).toBeUndefined()
  })

  it('is refused when the code comes with a proof of another beginning', async () => {
    const first = await provider.answer(await begin(), 'yes')
    const second = await provider.answer(await begin(), 'yes')
    second.searchParams.set('code', first.searchParams.get('code') ?? '')
    expect(await finish(second)).toMatchObject({ problem: 'refused' })
    expect(await stored()).toBeUndefined()
  })

  it('keeps nothing when the network cannot be asked about the code', async () => {
    const back = await provider.answer(await begin(), 'yes')
    const at = async () => {
      const there = await outside()
      const [connector] = there.connectors
      if (connector === undefined) throw new Error('No network.')
      return { ...there, connectors: [withTokenUrl(connector, 'http://127.0.0.1:1/token')] }
    }
    expect(await finishAuthorisation(olga, await at(), network, back.searchParams, signal)).toMatchObject({
      problem: 'unasked',
      trouble: { code: 'server_down' },
    })
    expect(await stored()).toBeUndefined()
  })

  it('is taken back at once when what was allowed is less than Relais reads, and says so', async () => {
    const seen: string[] = []
    twitch.answer((request, response) => {
      seen.push(request.headers.authorization?.replace('Bearer ', '') ?? '')
      say(403, '{}')(request, response)
    })
    expect(await connect()).toMatchObject({ problem: 'too_little', trouble: { code: 'not_permitted' } })
    twitch.works()
    expect(seen).toHaveLength(1)
    expect(await provider.counts(seen[0] ?? '')).toBe(false)
    expect(await stored()).toBeUndefined()
  })

  it('connects, keeps the tokens sealed, counts once, and its source works', async () => {
    const back = await provider.answer(await begin(), 'yes')
    expect(await finish(back)).toMatchObject({
      problem: null,
      connection: { state: 'connected', kind: 'authorisation', account: 'ana_plays', connectedBy: 'Olga' },
    })
    expect(await finish(back)).toMatchObject({ problem: 'not_begun' })
    expect((await stored())?.sealed).toMatch(/^v1\./u)
    id = await follow.add([{ kind: 'account', value: 'ana_plays', baseUrl: twitch.apiUrl }], { network })
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null, counts: { rejected: 0 } })
    expect(await follow.posts()).toEqual(['901', '902'])
  })

  it('is renewed before it expires, without anybody noticing', async () => {
    const before = (await stored())?.sealed
    await later(accessSeconds * 1000 - 30_000)
    twitch.videos = [{ id: '903', title: 'New route', at: '2026-03-01T00:00:00Z' }, ...twitch.videos]
    await runSource(test.ctx, await outside(), id)
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null, counts: { stored: 1 } })
    expect((await stored())?.sealed).not.toBe(before)
    expect(await connection()).toMatchObject({ state: 'connected' })
    expect(await follow.posts()).toContain('903')
  })

  it('that expired earlier than announced is renewed when the network refuses it', async () => {
    await provider.advance(2 * hourMs)
    await runSource(test.ctx, await outside(), id)
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null })
    expect(await connection()).toMatchObject({ state: 'connected' })
  })

  it('is renewed once by however many want it at once: a refresh token that comes twice would end everything', async () => {
    await later(accessSeconds * 1000)
    const wanting = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const [connector] = (await outside()).connectors
        if (connector === undefined) throw new Error('No network.')
        const { credentials } = (await openAccess(test.ctx, await outside(), connector)).partsFor(
          twitch.apiUrl,
        )
        if (credentials?.kind !== 'token') throw new Error('No token.')
        return credentials.accessToken()
      }),
    )
    expect(new Set(wanting).size).toBe(1)
    expect(await provider.counts(wanting[0] ?? '')).toBe(true)
  })

  it('never leaves for another address that somebody follows', async () => {
    const [connector] = (await outside()).connectors
    if (connector === undefined) throw new Error('No network.')
    const access = await openAccess(test.ctx, await outside(), connector)
    expect(access.partsFor('https://twitch.example').credentials).toBeNull()
  })

  it('whose network is away for a while is kept: the source tries again by itself', async () => {
    await later(accessSeconds * 1000)
    const [connector] = (await outside()).connectors
    if (connector === undefined) throw new Error('No network.')
    const away = withTokenUrl(connector, 'http://127.0.0.1:1/token')
    const access = await openAccess(test.ctx, await outside(), away)
    const { credentials } = access.partsFor(twitch.apiUrl)
    if (credentials?.kind !== 'token') throw new Error('No token.')
    await expect(credentials.accessToken()).rejects.toMatchObject({ code: 'server_down' })
    expect(await connection()).toMatchObject({ state: 'connected' })
  })

  it('withdrawn at the network stops its source plainly; after connecting again it goes on where it stood', async () => {
    await provider.withdraw()
    twitch.videos = [{ id: '904', title: 'While away', at: '2026-03-01T00:00:00Z' }, ...twitch.videos]
    await runSource(test.ctx, await outside(), id)
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({
      state: 'stopped',
      trouble: { code: 'key_expired', host: 'Twitch' },
    })
    expect(await connection()).toMatchObject({ state: 'refused' })
    const asked = twitch.asked.length
    await runSource(test.ctx, await outside(), id)
    await follow.look(id)
    expect(twitch.asked.length).toBe(asked)

    test.clock.advance(1_000)
    expect(await connect()).toMatchObject({ problem: null, connection: { state: 'connected' } })
    expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: null })
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null })
    expect(await follow.posts()).toEqual(['901', '902', '903', '904'])
  })

  it('is taken back at the network when it is removed here', async () => {
    const [connector] = (await outside()).connectors
    if (connector === undefined) throw new Error('No network.')
    const access = await openAccess(test.ctx, await outside(), connector)
    const { credentials } = access.partsFor(twitch.apiUrl)
    if (credentials?.kind !== 'token') throw new Error('No token.')
    const token = await credentials.accessToken()
    expect(await provider.counts(token)).toBe(true)
    expect(await removeConnection(olga, await outside(), network, { withApp: false })).toEqual({
      atNetwork: 'taken_back',
    })
    expect(await provider.counts(token)).toBe(false)
    expect(await connection()).toMatchObject({ state: 'pending', account: null })
    expect(await follow.posts()).toEqual(['901', '902', '903', '904'])
    await removeConnection(olga, await outside(), network, { withApp: true })
    expect(await connection()).toMatchObject({ state: 'none', app: { clientId: null } })
  })
})
