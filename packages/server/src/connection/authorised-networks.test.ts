import { openContract } from '@relais/testkit/contracts/open-contract'
import { openFieldLists } from '@relais/testkit/contracts/open-field-lists'
import { type OAuthProvider, startOAuthProvider } from '@relais/testkit/servers/oauth-provider'
import { explainMissing } from '@relais/testkit/servers/servers-folder'
import { followIn } from '@relais/testkit/sources/follow-in'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connector } from '../connectors/connector.ts'
import { createInstagramConnector } from '../connectors/instagram/instagram-connector.ts'
import { instagramLogin } from '../connectors/instagram/instagram-login.ts'
import { startTrialInstagram } from '../connectors/instagram/trial/trial-instagram.ts'
import type { OAuth } from '../connectors/oauth.ts'
import { createTikTokConnector } from '../connectors/tiktok/tiktok-connector.ts'
import { tiktokLogin } from '../connectors/tiktok/tiktok-login.ts'
import { startTrialTikTok } from '../connectors/tiktok/trial/trial-tiktok.ts'
import { startTrialX } from '../connectors/x/trial/trial-x.ts'
import { createXConnector } from '../connectors/x/x-connector.ts'
import { xLogin } from '../connectors/x/x-login.ts'
import { startTrialYouTube } from '../connectors/youtube/trial/trial-youtube.ts'
import { createYouTubeConnector } from '../connectors/youtube/youtube-connector.ts'
import { youtubeLogin } from '../connectors/youtube/youtube-login.ts'
import type { Ctx } from '../context.ts'
import type { TrialServer } from '../fetching/trial/trial-server.ts'
import { runSource } from '../source/change-source.ts'
import { finishAuthorisation } from './finish-authorisation.ts'
import { listConnections } from './list-connections.ts'
import { removeConnection } from './remove-connection.ts'
import { saveApp } from './save-app.ts'
import { saveKey } from './save-key.ts'
import { startAuthorisation } from './start-authorisation.ts'

const accessSeconds = 3_600
const dayMs = 86_400_000
const lastingSeconds = 60 * 86_400
const { signal } = new AbortController()

/** A stand-in for a network's own interface, which lets in whose token counts at the provider. */
interface Trial {
  readonly server: TrialServer
  readonly connector: Connector
  /** What its published description says against questions and answers so far. */
  readonly breaches: readonly string[]
}

interface Case {
  readonly network: string
  readonly login: OAuth
  readonly follows: string
  readonly account: string
  readonly brings: readonly string[]
  /** Where a key will do too. */
  readonly takesKey: boolean
  start(login: OAuth, counts: (token: string) => Promise<boolean>): Promise<Trial>
}

const cases: readonly Case[] = [
  {
    network: 'x',
    login: xLogin,
    follows: 'ana',
    account: '@Ana',
    brings: ['101', '102'],
    takesKey: true,
    start: async (login, counts) => {
      const server = await startTrialX({ contract: openContract('x-api-v2.openapi.json.gz'), counts })
      return { server, connector: createXConnector(server.url, login), breaches: server.breaches }
    },
  },
  {
    network: 'youtube',
    login: youtubeLogin,
    follows: '@anacooks',
    account: 'Ana cooks',
    brings: ['video_____2', 'video_____3'],
    takesKey: true,
    start: async (login, counts) => {
      const server = await startTrialYouTube()
      server.counts = counts
      server.videos = [
        { id: 'video_____1', at: '2026-02-21T10:00:00Z', privacy: 'private' },
        { id: 'video_____2', at: '2026-02-22T10:00:00Z' },
        { id: 'video_____3', at: '2026-02-23T10:00:00Z' },
        { id: 'video_____4', at: '2026-02-24T10:00:00Z', privacy: 'unlisted' },
      ]
      return { server, connector: createYouTubeConnector(server.url, login), breaches: server.wrong }
    },
  },
  {
    network: 'instagram',
    login: instagramLogin,
    follows: 'shop',
    account: '@Shop',
    brings: ['Short9'],
    takesKey: true,
    start: async (login, counts) => {
      const server = await startTrialInstagram({ lists: openFieldLists(), counts })
      return { server, connector: createInstagramConnector(server.url, login), breaches: server.breaches }
    },
  },
  {
    network: 'tiktok',
    login: tiktokLogin,
    follows: 'ana.cooks',
    account: '@ana.cooks',
    brings: ['7300000000000000001', '7300000000000000002'],
    takesKey: false,
    start: async (login, counts) => {
      const server = await startTrialTikTok()
      server.counts = counts
      server.videos = [
        { id: '7300000000000000001', at: '2026-02-22T10:00:00Z' },
        { id: '7300000000000000002', at: '2026-02-23T10:00:00Z' },
      ]
      return { server, connector: createTikTokConnector(server.url, login), breaches: server.wrong }
    },
  },
]

describe.skipIf(explainMissing('oauth')).each(cases)('an authorisation for $network', (one) => {
  const { network, login, account, follows, brings, takesKey } = one
  const { scopesBy = ' ', clientIdAs = 'client_id' } = login
  const isSwapped = login.exchangeGrant !== undefined
  let test: TestWorkspace
  let provider: OAuthProvider
  let trial: Trial
  let follow: ReturnType<typeof followIn>
  let olga: Ctx
  let id: string
  const tokens = new Set<string>()

  const connection = async () => (await listConnections(olga, await test.relais.outside()))[0]
  const begin = async () => (await startAuthorisation(olga, await test.relais.outside(), network)).url
  const connect = async () => {
    const back = await provider.answer(await begin(), 'yes')
    return finishAuthorisation(olga, await test.relais.outside(), network, back.searchParams, signal)
  }
  const later = async (ms: number) => {
    test.clock.advance(ms)
    await provider.advance(ms)
  }
  const look = async () => {
    await runSource(test.ctx, await test.relais.outside(), id)
    await follow.look(id)
  }

  beforeAll(async () => {
    provider = await startOAuthProvider({
      redirectUrls: [`http://127.0.0.1:4000/connect/${network}`],
      accessSeconds,
      wantsProof: login.hasPkce,
      scopes: login.scopes,
      secretIn: login.secretIn,
      ...(login.exchangeGrant === undefined
        ? {}
        : { exchange: { grant: login.exchangeGrant, seconds: lastingSeconds } }),
      ...(login.clientIdAs === undefined ? {} : { words: { clientIdAs, scopesBy } }),
    })
    const { issuer } = provider
    const here: OAuth = {
      ...login,
      issuer,
      authorizeUrl: `${issuer}/authorize`,
      tokenUrl: `${issuer}/token`,
      revokeUrl: `${issuer}/${login.revokeBy === 'delete' ? 'permissions' : 'revoke'}`,
    }
    trial = await one.start(here, async (token) => {
      tokens.add(token)
      return provider.counts(token)
    })
    test = await openTestWorkspace({
      settings: { fetchAllowed: ['127.0.0.1'] },
      connectors: [trial.connector],
    })
    follow = followIn(test)
    olga = { ...test.ctx, actor: { kind: 'user', id: 'usr_olga', name: 'Olga', role: 'manager' } }
  })
  afterAll(async () => {
    await test.close()
    await trial.server.close()
    await provider.stop()
    expect(trial.breaches).toEqual([])
  })

  it('asks for no more than it reads, by an app of the workspace’s own', async () => {
    expect(await connection()).toMatchObject({
      ways: takesKey ? ['key', 'authorisation'] : ['authorisation'],
      kind: null,
      state: 'none',
    })
    await saveApp(olga, await test.relais.outside(), network, provider.app)
    const url = new URL(await begin())
    expect(url.searchParams.get('scope')?.split(scopesBy)).toEqual(login.scopes)
    expect(url.searchParams.get(clientIdAs)).toBe(provider.app.clientId)
    expect(url.searchParams.has('code_challenge')).toBe(login.hasPkce)
    for (const [name, value] of Object.entries(login.authorizeParams ?? {}))
      expect(url.searchParams.get(name)).toBe(value)
  })

  it('connects as whoever consented, with what was asked for, and brings what is public', async () => {
    expect(await connect()).toMatchObject({
      problem: null,
      trouble: null,
      connection: { state: 'connected', kind: 'authorisation', account },
    })
    expect(await provider.scopesOf([...tokens].at(-1) ?? '')).toEqual(login.scopes)
    id = await follow.add([{ kind: 'account', value: follows, baseUrl: trial.server.url }], { network })
    await follow.look(id)
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null, counts: { rejected: 0 } })
    expect(await follow.posts()).toEqual(expect.arrayContaining([...brings]))
    expect(await follow.posts()).not.toContain('video_____1')
    expect(await follow.posts()).not.toContain('video_____4')
  })

  it.runIf(takesKey)('takes no key as long as it counts: it has to be taken back first', async () => {
    const given = saveKey(olga, await test.relais.outside(), network, 'some-key-of-ours', signal)
    await expect(given).rejects.toMatchObject({ code: 'already_exists' })
  })

  it('is renewed before it ends, without anybody noticing', async () => {
    const endsAt = (await connection())?.endsAt
    const before = [...tokens].at(-1)
    await later(isSwapped ? 50 * dayMs : accessSeconds * 1_000 - 30_000)
    await look()
    expect(await follow.latest(id)).toMatchObject({ state: 'done', trouble: null })
    expect([...tokens].at(-1)).not.toBe(before)
    const ends = isSwapped ? new Date(test.clock.now().getTime() + lastingSeconds * 1_000) : null
    expect((await connection())?.endsAt).toBe(ends?.toISOString() ?? null)
    expect(endsAt === null).toBe(!isSwapped)
  })

  it('whose time is over, or that was withdrawn at the network, stops its source and says so', async () => {
    if (isSwapped) await later(lastingSeconds * 1_000 + 60_000)
    else await provider.withdraw()
    await look()
    expect(await follow.source(id)).toMatchObject({ state: 'stopped', trouble: { code: 'key_expired' } })
    expect(await connection()).toMatchObject({ state: 'refused', kind: 'authorisation' })
    test.clock.advance(1_000)
    expect(await connect()).toMatchObject({ problem: null, connection: { state: 'connected' } })
    await follow.look(id)
    expect(await follow.source(id)).toMatchObject({ state: 'active', trouble: null })
  })

  it('is taken back at the network when it is removed here', async () => {
    const token = [...tokens].at(-1) ?? ''
    expect(await provider.counts(token)).toBe(true)
    const removed = await removeConnection(olga, await test.relais.outside(), network, { withApp: true })
    expect(removed).toEqual({ atNetwork: 'taken_back' })
    expect(await provider.counts(token)).toBe(false)
    expect(await connection()).toMatchObject({ state: 'none', kind: null })
  })
})
