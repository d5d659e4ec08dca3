// A process that writes into both stores until it is killed or its standard input ends, and says each row it was told
// is stored. What fails is tried again under the same number until it is acknowledged.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { silentLog } from '../../log.ts'
import { askClickhouse } from '../ask-clickhouse.ts'
import { joinEngines } from '../join-engines.ts'
import type { ProgramEvent, TrialTask } from './trial-program.ts'

const task = JSON.parse(process.argv[2] ?? '') as TrialTask
const tell = (event: ProgramEvent) => process.stdout.write(`${JSON.stringify(event)}\n`)
const since = performance.now()
const engines = await joinEngines({ log: silentLog, role: 'command', ...task })
tell({
  event: 'joined',
  ms: performance.now() - since,
  postgres: engines.postgres,
  clickhouse: engines.clickhouse,
  otherApp: null,
})

let isOver = false
process.stdin.resume().once('end', () => {
  isOver = true
})

async function insertIntoPostgres(row: number): Promise<void> {
  const sql = 'INSERT INTO written VALUES ($1, $2) ON CONFLICT DO NOTHING'
  await (await connected()).query(sql, [process.pid, row])
}

let client: pg.Client | null = null
async function connected(): Promise<pg.Client> {
  if (client !== null) return client
  const fresh = new pg.Client({ connectionString: engines.postgres.url, connectionTimeoutMillis: 2_000 })
  fresh.on('error', () => {
    client = null
  })
  await fresh.connect()
  client = fresh
  return fresh
}

async function insertIntoClickhouse(row: number): Promise<void> {
  await askClickhouse(engines.clickhouse, `INSERT INTO relais.written VALUES (${process.pid}, ${row})`)
}

async function writeOn(
  store: 'postgres' | 'clickhouse',
  insert: (row: number) => Promise<void>,
): Promise<void> {
  for (let row = 0; !isOver; ) {
    try {
      await insert(row)
      tell({ event: 'stored', store, row })
      row += 1
      await sleep(2)
    } catch {
      if (store === 'postgres') client = null
      await sleep(10)
    }
  }
}

await Promise.all([writeOn('postgres', insertIntoPostgres), writeOn('clickhouse', insertIntoClickhouse)])
await (client as pg.Client | null)?.end()
await engines.leave({ untilStopped: true })
tell({ event: 'left' })
