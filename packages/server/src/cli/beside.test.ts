import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort, runRelais, type Trial } from './trial/run-relais.ts'

let dataDir: string
let origin: string
let app: Trial
let cookie: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'relais-beside-'))
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  app = runRelais(['start', '--data', dataDir, '--no-sample', '--port', String(port)])
  await app.firstLine()
  const setup = await fetch(`${origin}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({
      name: 'Olga',
      email: 'owner@example.org',
      password: 'a long test password',
      workspaceName: 'Acme',
      locale: 'en',
    }),
  })
  cookie = setup.headers.getSetCookie()[0]?.split(';')[0] ?? ''
})
afterAll(async () => {
  if (app.child.exitCode !== null) console.warn(app.stderr())
  app.child.kill('SIGTERM')
  await app.ended()
  rmSync(dataDir, { recursive: true, force: true })
})

const ask = async (path: string) => (await fetch(`${origin}/api/v1${path}`, { headers: { cookie } })).json()

/** One command beside the running app, to its end. */
async function run(...args: string[]) {
  const trial = runRelais([...args, '--data', dataDir, '--json'])
  const { code } = await trial.ended()
  if (code !== 0) throw new Error(`relais ${args.join(' ')} ended with ${code}: ${trial.stderr()}`)
  return JSON.parse(trial.stdout())
}

describe('beside a running relais start', () => {
  it('relais import brings posts in that the app shows at once, and relais rank ranks them', async () => {
    const file = join(dataDir, 'posts.ndjson')
    const posts = Array.from({ length: 30 }, (_, i) => ({
      platform: 'bluesky',
      id: `p${i}`,
      author: `author${i % 5}`,
      at: `2026-01-${String(1 + (i % 28)).padStart(2, '0')}T10:00:00Z`,
      text: `Solar panels on every roof, part ${i}`,
      metrics: { likes: i, comments: 1, reshares: 0 },
    }))
    writeFileSync(file, posts.map((post) => JSON.stringify(post)).join('\n'))

    await run('import', 'posts', file)
    expect(await ask('/corpus/matches?terms=solar')).toMatchObject({ posts: 30, people: 5 })
    const { imports } = await ask('/imports')
    expect(imports).toMatchObject([{ state: 'done', counts: { read: 30, stored: 30, rejected: 0 } }])

    const ranked = await run('rank', '--terms', 'solar')
    const shown = await ask('/rankings?terms=solar')
    expect(ranked.results.map(({ handle }: { handle: string }) => handle)).toEqual(
      shown.results.map(({ handle }: { handle: string }) => handle),
    )
    expect(ranked.results).toHaveLength(5)
  })

  it.each(['postgres', 'clickhouse'] as const)(
    'a killed %s comes back, and the app goes on',
    async (engine) => {
      const pidNow = () => JSON.parse(readFileSync(join(dataDir, 'engines.json'), 'utf8'))[engine].pid
      const pid = pidNow()
      process.kill(pid, 'SIGKILL')
      const from = performance.now()
      // A killed postmaster's children answer for another moment: only a new one makes the app whole again.
      await vi.waitFor(
        async () => {
          expect([pid, null]).not.toContain(pidNow())
          expect(await ask('/corpus/matches?terms=solar')).toMatchObject({ posts: 30, people: 5 })
          expect((await ask('/session')).user.name).toBe('Olga')
        },
        { timeout: 30_000, interval: 100 },
      )
      console.warn(
        `app answers ${((performance.now() - from) / 1000).toFixed(1)} s after kill -9 of ${engine}`,
      )
      expect([app.child.exitCode, app.stderr()]).toEqual([null, expect.any(String)])
    },
  )
})
