import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { askClickhouse } from './ask-clickhouse.ts'
import { openBoundedLog } from './bounded-log.ts'
import { choosePort, loopback, startOnFreePort } from './choose-port.ts'
import type { ClickhouseChildTask } from './clickhouse-child.ts'
import {
  clickhouseConfigXml,
  clickhouseMemoryBytes,
  clickhouseUsersXml,
  type RemoteServers,
} from './clickhouse-config.ts'
import { endWith, spawnEngine, waitUntilReady } from './engine-process.ts'
import { forgetEmptyNotes } from './forget-empty-notes.ts'
import { packagedClickhouseLibrary } from './packaged-engines.ts'
import type { ClickhouseAddress, RunningEngine } from './running-engine.ts'

export interface StartClickhouseOptions {
  /** Holds the data, the configuration and the backups; created when absent. */
  readonly dir: string
  readonly logFile: string
  readonly password: string
  /** Used while free; another free one otherwise. */
  readonly httpPort?: number
  readonly tcpPort?: number
  readonly remoteServers?: RemoteServers
  readonly macros?: Readonly<Record<string, string>>
  /** 40 % of the machine's memory by default. */
  readonly maxMemoryBytes?: number
}

const user = 'relais'
const database = 'relais'
// It would wait 5 s for connections that somebody keeps open. Ending it by force loses nothing acknowledged either.
const stopPatienceMs = 2_000
const launchingQuery = "query LIKE 'SELECT sleepEachRow(0.1) FROM system.numbers%'"

export function clickhouseAddress(httpPort: number, tcpPort: number, password: string): ClickhouseAddress {
  return {
    url: `http://${loopback}:${httpPort}`,
    host: loopback,
    httpPort,
    tcpPort,
    user,
    password,
    database,
  }
}

interface Files {
  readonly dataDir: string
  readonly configFile: string
}

function writeConfiguration(options: StartClickhouseOptions): Files {
  const files = { dataDir: join(options.dir, 'data'), configFile: join(options.dir, 'config.xml') }
  const backupsDir = join(options.dir, 'backups')
  const usersFile = join(options.dir, 'users.xml')
  for (const dir of [options.dir, files.dataDir, backupsDir]) mkdirSync(dir, { recursive: true, mode: 0o700 })
  writeFileSync(usersFile, clickhouseUsersXml(user, options.password), { mode: 0o600 })
  const config = clickhouseConfigXml({
    usersFile,
    backupsDir,
    maxMemoryBytes: options.maxMemoryBytes ?? clickhouseMemoryBytes(),
    ...(options.remoteServers ? { remoteServers: options.remoteServers } : {}),
    ...(options.macros ? { macros: options.macros } : {}),
  })
  writeFileSync(files.configFile, config, { mode: 0o600 })
  return files
}

async function serve(
  options: StartClickhouseOptions,
  files: Files,
  mayUseRemembered: boolean,
): Promise<RunningEngine<ClickhouseAddress>> {
  const httpPort = await choosePort(mayUseRemembered ? options.httpPort : undefined)
  const tcpPort = await choosePort(mayUseRemembered ? options.tcpPort : undefined, [httpPort])
  const address = clickhouseAddress(httpPort, tcpPort, options.password)
  const log = openBoundedLog(options.logFile)
  const library = packagedClickhouseLibrary()
  const task: ClickhouseChildTask = { library, ...files, httpPort, tcpPort, parentPid: process.pid }
  const script = new URL('./clickhouse-child.ts', import.meta.url)
  const engine = spawnEngine('ClickHouse', script, task, files.dataDir, log)
  engine.exited.then(() => log.close())
  await waitUntilReady(engine, async () => {
    await askClickhouse(address, `CREATE DATABASE IF NOT EXISTS ${database}`)
    return true
  })

  return {
    pid: engine.pid,
    address,
    exited: engine.exited,
    stop: async () => {
      // The server lives as long as the query that launched it: once that is killed, it shuts its tables and ends.
      ;(engine.child.stdio[3] as Writable).write('end')
      await askClickhouse(address, `KILL QUERY WHERE ${launchingQuery} ASYNC`).catch(() => undefined)
      const patience = sleep(stopPatienceMs, false, { ref: false })
      const isGone = await Promise.race([engine.exited.then(() => true), patience])
      if (!isGone) await endWith(engine, [['SIGKILL', stopPatienceMs]])
    },
  }
}

/**
 * Starts a ClickHouse server on loopback as a child of this process, which it never outlives (on Linux by the
 * kernel's word), and waits for its first answer. The database `relais` exists then.
 * @throws AppError engine_failed, no_disk_space, port_taken or unsupported_platform
 */
export function startClickHouse(options: StartClickhouseOptions): Promise<RunningEngine<ClickhouseAddress>> {
  const files = writeConfiguration(options)
  forgetEmptyNotes(files.dataDir)
  return startOnFreePort((mayUseRemembered) => serve(options, files, mayUseRemembered))
}
