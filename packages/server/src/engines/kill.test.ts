import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRandom } from '@relais/testkit/random/seeded-random'
import { expect, it } from 'vitest'
import { silentLog } from '../log.ts'
import { askClickhouse } from './ask-clickhouse.ts'
import { logFile } from './data-dir.ts'
import { readEnginesFile } from './engines-file.ts'
import { joinEngines } from './join-engines.ts'
import { askPostgres } from './trial/ask-postgres.ts'
import { isClickhouse, isPostmaster, processesLeft, processesOf } from './trial/processes-of.ts'
import { trialDir } from './trial/trial-dir.ts'
import { startProgram, type TrialProgram } from './trial/trial-program.ts'

const rounds = Number(process.env.RELAIS_KILL_ROUNDS ?? 8)
const seed = Number(process.env.RELAIS_KILL_SEED ?? 20260)
const victims = ['client', 'watcher', 'postgres', 'clickhouse', 'everything'] as const
type Victim = (typeof victims)[number]
type Store = 'postgres' | 'clickhouse'

/** What one process was told is stored, by store. */
interface Writer {
  readonly program: TrialProgram
  readonly acknowledged: Record<Store, number>
}

function startWriter(dataDir: string, writers: Writer[]): Writer {
  const writer: Writer = {
    program: startProgram('writing-program.ts', { dataDir }),
    acknowledged: { postgres: 0, clickhouse: 0 },
  }
  writer.program.onEvent((event) => {
    if (event.event === 'stored') writer.acknowledged[event.store] = event.row + 1
  })
  writers.push(writer)
  return writer
}

const engineProcess = { postgres: isPostmaster, clickhouse: isClickhouse }
type Kind = 'watcher' | keyof typeof engineProcess

/** What dies with a victim: engines do not outlive their watcher. */
const diesWith: Record<Victim, readonly Kind[]> = {
  client: [],
  watcher: ['watcher', 'postgres', 'clickhouse'],
  postgres: ['postgres'],
  clickhouse: ['clickhouse'],
  everything: ['watcher', 'postgres', 'clickhouse'],
}

/**
 * The process that does the work. Of several watchers that were started at once, the losers wait about two seconds for
 * the lock: only the file says which one owns the engines.
 */
function pidOf(dataDir: string, kind: Kind): number | undefined {
  if (kind === 'watcher') return readEnginesFile(dataDir).watcher?.pid
  return processesOf(dataDir).find(engineProcess[kind])?.pid
}

function describeState(dataDir: string): string {
  const lines = readFileSync(logFile(dataDir, 'watcher'), 'utf8').trimEnd().split('\n').slice(-12)
  return [
    ...processesOf(dataDir).map(({ pid, commandLine }) => `${pid} ${commandLine.slice(0, 160)}`),
    ...lines,
  ].join('\n')
}

/** Until new processes are in the dead ones' places, and a writer is told by both stores that something is stored. */
async function recovery(dataDir: string, dead: ReadonlyMap<Kind, number>, writer: Writer): Promise<void> {
  const deadline = performance.now() + 30_000
  const until = async (isSo: () => boolean) => {
    while (!isSo()) {
      if (performance.now() > deadline) throw new Error(`No recovery within 30 s. ${describeState(dataDir)}`)
      await sleep(10)
    }
  }
  for (const [kind, pid] of dead) {
    await until(() => {
      const now = pidOf(dataDir, kind)
      return now !== undefined && now !== pid
    })
  }
  const before = { ...writer.acknowledged }
  for (const store of ['postgres', 'clickhouse'] as const) {
    await until(() => writer.acknowledged[store] > before[store])
  }
}

async function killEverything(dataDir: string): Promise<void> {
  for (const { pid } of processesOf(dataDir)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Already gone with its parent.
    }
  }
  expect(await processesLeft(dataDir)).toEqual([])
}

async function storedRows(dataDir: string): Promise<Record<Store, Map<number, number>>> {
  const engines = await joinEngines({ dataDir, log: silentLog, role: 'command' })
  const rows = await askPostgres<{ writer: number; count: string }>(
    engines.postgres,
    'SELECT writer, count(*) AS count FROM written GROUP BY writer',
  )
  const tsv = await askClickhouse(
    engines.clickhouse,
    'SELECT writer, uniqExact(row) FROM relais.written GROUP BY writer',
  )
  await engines.leave({ untilStopped: true })
  const pairs = tsv
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map(Number) as [number, number])
  return {
    postgres: new Map(rows.map(({ writer, count }) => [writer, Number(count)])),
    clickhouse: new Map(pairs),
  }
}

function describeSeconds(seconds: readonly number[]): string {
  if (seconds.length === 0) return '-'
  const sorted = [...seconds].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] as number
  return `median ${median.toFixed(2)} s, longest ${(sorted.at(-1) as number).toFixed(2)} s (${sorted.length})`
}

it(`loses no acknowledged row and leaves nothing running in ${rounds} kills at random moments under writes`, {
  timeout: 30_000 + rounds * 15_000,
}, async () => {
  const random = createRandom(seed)
  const dataDir = trialDir()
  const engines = await joinEngines({ dataDir, log: silentLog, role: 'command' })
  await askPostgres(
    engines.postgres,
    'CREATE TABLE written (writer integer, row integer, PRIMARY KEY (writer, row))',
  )
  await askClickhouse(
    engines.clickhouse,
    'CREATE TABLE relais.written (writer UInt32, row UInt32) ENGINE = MergeTree ORDER BY (writer, row)',
  )
  await engines.leave({ untilStopped: true })

  const writers: Writer[] = []
  const recoveries = new Map<Victim, number[]>(victims.map((victim) => [victim, []]))
  let survivor = startWriter(dataDir, writers)
  let other = startWriter(dataDir, writers)
  await Promise.all([survivor.program.next('joined'), other.program.next('joined')])
  for (let round = 0; round < rounds; round++) {
    await sleep(random.integer(20, 400))
    const victim = victims[round % victims.length] as Victim
    const dead = new Map(diesWith[victim].map((kind) => [kind, pidOf(dataDir, kind) as number]))
    const since = performance.now()
    switch (victim) {
      case 'client':
        await other.program.kill()
        break
      case 'everything':
        await killEverything(dataDir)
        survivor = startWriter(dataDir, writers)
        break
      default:
        process.kill(dead.get(victim) as number, 'SIGKILL')
    }
    await recovery(dataDir, dead, survivor)
    recoveries.get(victim)?.push((performance.now() - since) / 1_000)
    if (victim === 'client' || victim === 'everything') {
      other = startWriter(dataDir, writers)
      await other.program.next('joined')
    }
  }

  await Promise.all([survivor.program.kill(), other.program.kill()])
  expect(await processesLeft(dataDir, 5_000)).toEqual([])

  const stored = await storedRows(dataDir)
  let acknowledged = 0
  let lost = 0
  for (const { program, acknowledged: told } of writers) {
    for (const store of ['postgres', 'clickhouse'] as const) {
      acknowledged += told[store]
      lost += Math.max(0, told[store] - (stored[store].get(program.pid) ?? 0))
    }
  }
  for (const [victim, seconds] of recoveries)
    console.warn(`${victim} killed: stored again after ${describeSeconds(seconds)}`)
  console.warn(`seed ${seed}: ${acknowledged} rows acknowledged, ${lost} lost`)
  expect(acknowledged).toBeGreaterThan(rounds * 10)
  expect(lost).toBe(0)
  expect(await processesLeft(dataDir, 1_000)).toEqual([])
})
