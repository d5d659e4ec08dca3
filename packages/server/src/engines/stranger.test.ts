import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { silentLog } from '../log.ts'
import { askClickhouse } from './ask-clickhouse.ts'
import { readEnginesFile } from './engines-file.ts'
import { joinEngines } from './join-engines.ts'
import { askPostgres } from './trial/ask-postgres.ts'
import { canRunAs, stranger } from './trial/other-users.ts'
import { isClickhouse, isPostmaster, isWatcher, type ProcessOf, processesOf } from './trial/processes-of.ts'
import type { StrangerReport, StrangerTask } from './trial/stranger-program.ts'
import { trialDir } from './trial/trial-dir.ts'

const isEngine = (found: ProcessOf) => isWatcher(found) || isPostmaster(found) || isClickhouse(found)

it('gives another user of the machine nothing without the password, neither data nor power', async (test) => {
  const isOther = await canRunAs(stranger)
  if (!isOther)
    test.annotate('Not root, or a checkout closed to others: the same doors are tried as this very user.')
  const dataDir = trialDir(0o755)
  const engines = await joinEngines({ dataDir, log: silentLog, role: 'command' })
  onTestFinished(() => engines.leave({ untilStopped: true }))
  await askPostgres(engines.postgres, "CREATE TABLE note (text text); INSERT INTO note VALUES ('secret')")
  await askClickhouse(
    engines.clickhouse,
    'CREATE TABLE relais.note (text String) ENGINE = MergeTree ORDER BY text',
  )
  await askClickhouse(engines.clickhouse, "INSERT INTO relais.note VALUES ('secret')")

  const running = () =>
    processesOf(dataDir)
      .filter(isEngine)
      .map(({ pid }) => pid)
  const before = running()
  expect(before).toHaveLength(3)
  const task: StrangerTask = {
    dataDir,
    postgresPort: engines.postgres.port,
    httpPort: engines.clickhouse.httpPort,
    tcpPort: engines.clickhouse.tcpPort,
    watcherPort: readEnginesFile(dataDir).watcher?.port ?? 0,
  }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'trial', 'stranger-program.ts'),
      JSON.stringify(task),
    ],
    { cwd: '/', ...(isOther ? { uid: stranger.uid, gid: stranger.gid } : {}) },
  )
  const report = JSON.parse(stdout) as StrangerReport
  const given = Object.entries(report).filter(([name, outcome]) => {
    if (!isOther && /^(list|read) /.test(name)) return false
    // Without a right to any table, asking for their names is answered with none.
    return outcome.startsWith('got: ') && outcome !== 'got: '
  })
  expect(given).toEqual([])
  expect(Object.keys(report).length).toBeGreaterThan(20)

  expect(await askPostgres(engines.postgres, 'SELECT text FROM note')).toEqual([{ text: 'secret' }])
  expect(await askClickhouse(engines.clickhouse, 'SELECT text FROM relais.note')).toBe('secret\n')
  expect(running()).toEqual(before)
})
