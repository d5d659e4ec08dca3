import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freePort, runRelais, type Trial } from './trial/run-relais.ts'

const posts = 25_000

let dataDir: string
let trials: Trial[]
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'relais-resume-'))
  trials = []
})
afterEach(async () => {
  for (const trial of trials) {
    trial.child.kill('SIGTERM')
    await trial.ended()
  }
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(port: number): Promise<Trial> {
  const trial = runRelais(['start', '--data', dataDir, '--no-sample', '--port', String(port)])
  trials.push(trial)
  await trial.firstLine()
  return trial
}

function lines(): string {
  return Array.from({ length: posts }, (_, i) =>
    JSON.stringify({
      platform: 'bluesky',
      id: `p${i}`,
      author: `author${i % 997}`,
      at: new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString(),
      text: `Solar panels on roof number ${i}, with a battery in the cellar and neighbours who ask how it went`,
      metrics: { likes: i % 50, comments: 1, reshares: 0 },
      observedAt: '2026-02-01T00:00:00Z',
    }),
  ).join('\n')
}

it('ends an import that was running when Relais was killed, after the next start, with every post once', async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const first = await start(port)
  const send = async (path: string, body: string, cookie = '') =>
    await fetch(`${origin}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie },
      body,
    })
  const owner = {
    name: 'Olga',
    email: 'o@example.org',
    password: 'a long test password',
    workspaceName: 'Acme',
  }
  const setup = await send('/setup', JSON.stringify({ ...owner, locale: 'en' }))
  const cookie = setup.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const { uploadId, suggested } = await (await send('/uploads?name=posts.ndjson', lines(), cookie)).json()
  const { id } = await (
    await send('/imports', JSON.stringify({ uploadId, mapping: suggested }), cookie)
  ).json()
  const run = async () => (await fetch(`${origin}/api/v1/imports/${id}`, { headers: { cookie } })).json()

  await vi.waitFor(async () => expect(await run()).toMatchObject({ state: 'running' }), {
    timeout: 30_000,
    interval: 20,
  })
  first.child.kill('SIGKILL')
  await first.ended()

  await start(port)
  expect(['waiting', 'running']).toContain((await run()).state)
  await vi.waitFor(async () => expect(await run()).toMatchObject({ state: 'done', error: null }), {
    timeout: 90_000,
    interval: 250,
  })
  const found = await fetch(`${origin}/api/v1/corpus/matches?terms=solar`, { headers: { cookie } })
  expect(await found.json()).toMatchObject({ posts, people: 997 })
}, 180_000)
