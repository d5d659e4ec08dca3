import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openTestRelais, type TestRelais } from '@relais/testkit/stores/open-test-relais'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../errors.ts'
import type { JobDefinition } from './job-definition.ts'
import { type RunningJobs, registerJobs } from './register-jobs.ts'

let test: TestRelais
let running: RunningJobs[]
beforeEach(async () => {
  test = await openTestRelais()
  running = []
})
afterEach(async () => {
  for (const jobs of running) await jobs.stop()
  await test.close()
})

async function work(...jobs: JobDefinition<never>[]): Promise<void> {
  running.push(await registerJobs(test.relais, jobs))
}
const patiently = { timeout: 30_000, interval: 50 }

describe('a job', () => {
  it('that was sent before anybody worked is done once somebody does', async () => {
    const done: string[] = []
    await test.relais.jobs.send('note', { text: 'early' })
    const note: JobDefinition<{ text: string }> = {
      name: 'note',
      handle: async (_relais, { text }) => void done.push(text),
    }
    await work(note)
    await vi.waitFor(() => expect(done).toEqual(['early']), patiently)
  })

  it('that was running when its process was killed runs again, with the same data', async () => {
    const notes = join(test.relaisDir, 'notes')
    writeFileSync(notes, '')
    await test.relais.jobs.send('trial', { name: 'a' })
    const program = fileURLToPath(new URL('./trial/worker-program.ts', import.meta.url))
    const { databaseUrl, clickhouseUrl } = test.relais.config
    const child = spawn(process.execPath, [program, test.relaisDir, notes], {
      env: { ...process.env, DATABASE_URL: databaseUrl ?? '', CLICKHOUSE_URL: clickhouseUrl ?? '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await vi.waitFor(() => expect(readFileSync(notes, 'utf8')).toBe('a\n'), patiently)
    await sleep(1100)
    child.kill('SIGKILL')

    const again: string[] = []
    const trial: JobDefinition<{ name: string }> = {
      name: 'trial',
      handle: async (_relais, { name }) => void again.push(name),
    }
    await work(trial)
    await vi.waitFor(() => expect(again).toEqual(['a']), patiently)
  })

  it('that somebody still works on is not taken away', async () => {
    const begun: number[] = []
    const slow: JobDefinition = {
      name: 'slow',
      handle: async (_relais, _data, signal) => {
        begun.push(begun.length)
        await sleep(60_000, undefined, { signal })
      },
    }
    await test.relais.jobs.send('slow', {})
    await work(slow)
    await vi.waitFor(() => expect(begun).toHaveLength(1), patiently)
    await sleep(1500)
    const second = await registerJobs(test.relais, [])
    await sleep(1000)
    await second.stop()
    expect(begun).toHaveLength(1)
  })

  it('is told to end when Relais stops, and runs again at the next start', async () => {
    const begun: boolean[] = []
    const long: JobDefinition = {
      name: 'long',
      handle: async (_relais, _data, signal) => {
        begun.push(true)
        if (begun.length === 1) await sleep(60_000, undefined, { signal })
      },
    }
    await test.relais.jobs.send('long', {})
    await work(long)
    await vi.waitFor(() => expect(begun).toHaveLength(1), patiently)
    await running.pop()?.stop()
    await work(long)
    await vi.waitFor(() => expect(begun).toHaveLength(2), patiently)
  })

  it('is tried again when a store was away', async () => {
    const tries: boolean[] = []
    const unlucky: JobDefinition = {
      name: 'unlucky',
      handle: async () => {
        tries.push(true)
        if (tries.length === 1) throw new AppError('store_unavailable', 'ClickHouse restarts.')
      },
    }
    await test.relais.jobs.send('unlucky', {})
    await work(unlucky)
    await vi.waitFor(() => expect(tries).toHaveLength(2), patiently)
  })

  it('that fails for another reason is over, and others go on', async () => {
    const seen: string[] = []
    const broken: JobDefinition<{ name: string }> = {
      name: 'broken',
      handle: async (_relais, { name }) => {
        seen.push(name)
        if (name === 'bad') throw new Error('no')
      },
    }
    await test.relais.jobs.send('broken', { name: 'bad' })
    await test.relais.jobs.send('broken', { name: 'good' })
    await work(broken)
    await vi.waitFor(() => expect(seen).toEqual(['bad', 'good']), patiently)
  })
})

it('runs a nightly job that never ran, and not again before the next night', async () => {
  const runs: Date[] = []
  const nightly: JobDefinition = {
    name: 'nightly',
    isNightly: true,
    handle: async (relais) => void runs.push(relais.clock.now()),
  }
  await work(nightly)
  await vi.waitFor(() => expect(runs).toHaveLength(1), patiently)
  await vi.waitFor(
    async () => expect(await test.relais.db.selectFrom('nightly_run').selectAll().execute()).toHaveLength(1),
    patiently,
  )
  await running.pop()?.stop()
  await work(nightly)
  await sleep(1500)
  expect(runs).toHaveLength(1)
  await running.pop()?.stop()
  test.clock.advance(24 * 3600 * 1000)
  await work(nightly)
  await vi.waitFor(() => expect(runs).toHaveLength(2), patiently)
})
