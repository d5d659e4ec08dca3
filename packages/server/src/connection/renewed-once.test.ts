import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type OAuthProvider, startOAuthProvider } from '@relais/testkit/servers/oauth-provider'
import { explainMissing } from '@relais/testkit/servers/servers-folder'
import { openTestWorkspace, type TestWorkspace } from '@relais/testkit/stores/open-test-workspace'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTrialTwitch, type TrialTwitch } from '../connectors/twitch/trial/trial-twitch.ts'
import { createTwitchConnector } from '../connectors/twitch/twitch-connector.ts'
import type { Ctx } from '../context.ts'
import { startTrialServer, type TrialServer } from '../fetching/trial/trial-server.ts'
import { finishAuthorisation } from './finish-authorisation.ts'
import { saveApp } from './save-app.ts'
import { startAuthorisation } from './start-authorisation.ts'

const program = fileURLToPath(new URL('./trial/renewing-program.ts', import.meta.url))
const patiently = { timeout: 60_000, interval: 25 }
/** Shorter than what is left of a token when it is renewed: every question finds it due. */
const accessSeconds = 30

/** A process of its own, and the lines that it says. */
interface Asking {
  readonly child: ChildProcess
  next(): Promise<Readonly<Record<string, unknown>>>
}

describe.skipIf(explainMissing('oauth'))(
  'an authorisation that two processes want at the same moment',
  () => {
    let test: TestWorkspace
    let provider: OAuthProvider
    let twitch: TrialTwitch
    /** Stands before the provider, and holds what comes until it is told. */
    let gate: TrialServer
    const held: (() => void)[] = []
    const children: ChildProcess[] = []

    function startAsking(): Asking {
      const { databaseUrl, clickhouseUrl } = test.relais.config
      const args = [program, test.relaisDir, twitch.apiUrl, provider.issuer, `${gate.url}/token`]
      const child = spawn(process.execPath, args, {
        env: {
          ...process.env,
          DATABASE_URL: databaseUrl ?? '',
          CLICKHOUSE_URL: clickhouseUrl ?? '',
          RELAIS_FETCH_ALLOW: '127.0.0.1',
        },
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      children.push(child)
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
      return {
        child,
        next: async () => {
          const { value, done } = await lines.next()
          if (done) throw new Error('It ended without a word.')
          return JSON.parse(value)
        },
      }
    }

    /** Sessions of this test's database that wait for a lock. */
    const waiting = async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(test.db)
      return rows[0]?.n
    }

    beforeAll(async () => {
      provider = await startOAuthProvider({
        redirectUrls: ['http://127.0.0.1:4000/connect/twitch'],
        accessSeconds,
        wantsProof: false,
      })
      twitch = await startTrialTwitch({ contract: null, videos: [], counts: provider.counts })
      gate = await startTrialServer((request, response) => {
        const parts: Buffer[] = []
        request.on('data', (part) => parts.push(part))
        request.on('end', () =>
          held.push(async () => {
            const { 'content-type': type = '' } = request.headers
            const body = Buffer.concat(parts)
            const answer = await fetch(`${provider.issuer}/token`, {
              method: 'POST',
              body,
              headers: { 'content-type': type },
            })
            response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
          }),
        )
      })
      test = await openTestWorkspace({
        settings: { fetchAllowed: ['127.0.0.1'] },
        connectors: [createTwitchConnector({ apiUrl: twitch.apiUrl, loginUrl: provider.issuer })],
      })
      // The other processes have the clock of the machine.
      test.clock.set(new Date())
      const olga: Ctx = {
        ...test.ctx,
        actor: { kind: 'user', id: 'usr_olga', name: 'Olga', role: 'manager' },
      }
      const outside = await test.relais.outside()
      await saveApp(olga, outside, 'twitch', provider.app)
      const { url } = await startAuthorisation(olga, outside, 'twitch')
      const { searchParams } = await provider.answer(url, 'yes')
      const { signal } = new AbortController()
      expect(await finishAuthorisation(olga, outside, 'twitch', searchParams, signal)).toMatchObject({
        problem: null,
      })
    })
    afterAll(async () => {
      for (const child of children)
        if (child.exitCode === null && child.signalCode === null) {
          child.kill('SIGKILL')
          await once(child, 'exit')
        }
      await test.close()
      await gate.close()
      await twitch.close()
      await provider.stop()
    })

    it('is renewed once: the second waits for the first, both ask on with the same new token, and nobody is signed out', async () => {
      const both = [startAsking(), startAsking()]
      for (const one of both) expect(await one.next()).toEqual({ ready: true })
      for (const { child } of both) child.stdin?.write('now\n')
      await vi.waitFor(() => expect(held).toHaveLength(1), patiently)
      await vi.waitFor(async () => expect(await waiting()).toBe(1), patiently)
      held[0]?.()
      const [first, second] = await Promise.all(both.map((one) => one.next()))
      expect(first).toEqual({ token: expect.any(String) })
      expect(second).toEqual(first)
      expect(held).toHaveLength(1)
      expect(await provider.renewals()).toBe(1)
      expect(await provider.counts(String(first?.token))).toBe(true)
      const connections = await test.db.selectFrom('network_connection').select(['state']).execute()
      expect(connections).toEqual([{ state: 'connected' }])
    })
  },
)
