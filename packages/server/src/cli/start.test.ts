import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crowding } from '@relais/testkit/clock/crowding'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { freePort, runRelais, type Trial } from './trial/run-relais.ts'

let dataDir: string
let trials: Trial[]
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'relais-start-'))
  trials = []
})
afterEach(async () => {
  for (const { child } of trials) child.kill('SIGKILL')
  await vi.waitFor(() => expect(processesOf(dataDir)).toEqual([]), { timeout: 20_000, interval: 200 })
  rmSync(dataDir, { recursive: true, force: true })
})

function start(...args: string[]): Trial {
  const trial = runRelais(['start', '--data', dataDir, '--no-sample', ...args])
  trials.push(trial)
  return trial
}

/** Command lines of living processes that name this directory. */
function processesOf(folder: string): string[] {
  const all = execFileSync('ps', ['-eo', 'stat=,args='], { encoding: 'utf8' }).split('\n')
  return all.filter((line) => line.includes(folder) && !line.startsWith('Z'))
}

describe('relais start', () => {
  it('serves, says where in one line, and a second one on the same directory says the same', async () => {
    const port = await freePort()
    const first = start('--port', String(port))
    expect(await first.firstLine()).toBe(`Relais is ready: open http://127.0.0.1:${port}`)
    const health = await fetch(`http://127.0.0.1:${port}/api/health`)
    expect(await health.json()).toMatchObject({ status: 'ok' })

    const second = start('--port', String(await freePort()))
    expect((await second.ended()).code).toBe(0)
    expect(second.stdout()).toBe(`Relais is already running at http://127.0.0.1:${port}\n`)
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200)
  })

  it('lets one of two serve that start at the same time', async () => {
    const port = await freePort()
    const both = [start('--port', String(port)), start('--port', String(port))]
    const lines = await Promise.all(both.map((trial) => trial.firstLine()))
    expect(lines.sort()).toEqual([
      `Relais is already running at http://127.0.0.1:${port}`,
      `Relais is ready: open http://127.0.0.1:${port}`,
    ])
  })

  it('loads a sample that is asked for, which the command line then answers from', async () => {
    const args = ['start', '--data', dataDir, '--port', String(await freePort())]
    const started = runRelais([...args, '--sample', 'youtube-trending'])
    trials.push(started)
    await started.firstLine()
    const rank = async () => {
      const trial = runRelais(['rank', '--data', dataDir, '--terms', 'official', '--json'])
      await trial.ended()
      return JSON.parse(trial.stdout()) as { corpus: { posts: number }; candidates: number }
    }
    await vi.waitFor(
      async () =>
        expect(await rank()).toMatchObject({ corpus: { posts: 471 }, candidates: expect.any(Number) }),
      { timeout: 60_000, interval: 500 },
    )
    expect((await rank()).candidates).toBeGreaterThan(10)
  })

  it('refuses a sample that does not ship, naming those that do, and starts nothing', async () => {
    const trial = runRelais(['start', '--data', dataDir, '--sample', 'atlantis'])
    expect((await trial.ended()).code).toBe(2)
    expect(trial.stderr()).toMatch(
      /^relais: No sample is called "atlantis"\. There are: .*youtube-trending\.\n$/,
    )
    expect(processesOf(dataDir)).toEqual([])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops within five seconds at %s and leaves nothing running',
    async (signal) => {
      const trial = start('--port', String(await freePort()))
      await trial.firstLine()
      expect(processesOf(dataDir).length).toBeGreaterThan(1)
      trial.child.kill(signal)
      const { code, ms } = await trial.ended()
      expect(code).toBe(0)
      expect(ms).toBeLessThan(5_000 * crowding())
      await vi.waitFor(() => expect(processesOf(dataDir)).toEqual([]), { timeout: 10_000, interval: 100 })
    },
  )

  it('says so in one line when the port is taken, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const trial = start('--port', String(port))
    expect((await trial.ended()).code).toBe(1)
    expect(trial.stderr()).toBe(
      `relais: Port ${port} is taken by another program. Choose another: relais start --port ${port + 1}\n`,
    )
    expect(trial.stdout()).toBe('')
    other.close()
  })
})

describe('stores given by address', () => {
  it('that refuse the password end the start with one line that names the setting, and without it', async () => {
    const { postgres, clickhouse } = inject('testStores')
    const wrong = new URL(postgres.url)
    wrong.password = 'wrong-secret'
    const env = { DATABASE_URL: wrong.href, CLICKHOUSE_URL: clickhouse.url }
    const trial = runRelais(['start', '--data', dataDir], env)
    expect((await trial.ended()).code).toBe(1)
    expect(trial.stderr()).toMatch(
      /^relais: PostgreSQL refuses this connection: [^\n]* See DATABASE_URL\.\n$/,
    )
    expect(trial.stderr()).not.toContain('wrong-secret')
  })

  it('that nobody can read are refused as bad input', async () => {
    const trial = runRelais(['start', '--data', dataDir], { CLICKHOUSE_URL: 'tcp://localhost' })
    expect((await trial.ended()).code).toBe(2)
    expect(trial.stderr()).toMatch(/^relais: CLICKHOUSE_URL must be [^\n]+\n$/)
  })
})

describe('bad usage', () => {
  it.each([
    [['start', '--port', 'abc']],
    [['start', '--port', '70000']],
    [['start', '--colour', 'red']],
    [['start', 'now']],
    [['begin']],
  ])('of %j exits 2 with one clear line', async (args) => {
    const trial = runRelais(args)
    expect((await trial.ended()).code).toBe(2)
    expect(trial.stderr()).toMatch(/^relais: [^\n]+\n$/)
    expect(trial.stdout()).toBe('')
  })

  it('is not asking for help', async () => {
    const trial = runRelais(['--help'])
    expect((await trial.ended()).code).toBe(0)
    expect(trial.stdout()).toMatch(/start .*\n.*import .*\n.*rank /)
  })
})
