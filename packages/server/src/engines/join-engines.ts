import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { loopback } from './choose-port.ts'
import { connectWatcher, type WatcherConnection } from './connect-watcher.ts'
import { firstStartBytes, openDataDir } from './data-dir.ts'
import { readEnginesFile } from './engines-file.ts'
import type { ClickhouseAddress, PostgresAddress } from './running-engine.ts'
import { type SpawnedWatcher, spawnWatcher } from './spawn-watcher.ts'
import {
  type ClientRole,
  type EngineName,
  engineNames,
  type RunningApp,
  send,
  type WatcherMessage,
} from './watcher-protocol.ts'

export interface JoinEnginesOptions {
  readonly dataDir: string
  readonly log: Log
  /** `app` serves people (`relais start`); a `command` comes and goes. */
  readonly role: ClientRole
  /** Both by default. One alone when the other store's URL is given. */
  readonly engines?: readonly EngineName[]
  /** An engine answers at another address than before: read `postgres` and `clickhouse` again. */
  readonly onMoved?: (engines: JoinedEngines) => void
  /** The engines are gone and could not be brought back. */
  readonly onLost?: (error: unknown) => void
  readonly timeoutMs?: number
  /** How long the engines stay after the last process has left. Counts for the one who starts them. */
  readonly graceMs?: number
  /** Free bytes that a first start asks for. */
  readonly firstStartBytes?: number
}

/** A process's part in the engines of a data directory: they run at least until `leave`, or until it dies. */
export interface JoinedEngines {
  /** @throws AppError unexpected when this engine was not asked for */
  readonly postgres: PostgresAddress
  /** @throws AppError unexpected when this engine was not asked for */
  readonly clickhouse: ClickhouseAddress
  /** Another `relais start` that was here first; its `url` is null until it listens. */
  readonly otherApp: RunningApp | null
  /** Lets a second `relais start` know where this one listens. */
  setAppUrl(url: string): void
  /** The last one out ends the engines; `untilStopped` waits for that (for nothing when others are still here). */
  leave(how?: { readonly untilStopped?: boolean }): Promise<void>
}

const defaultTimeoutMs = 90_000
const defaultGraceMs = 300
const pollMs = 15
const database = 'relais'
const user = 'relais'

function notAskedFor(name: EngineName): AppError {
  return new AppError('unexpected', `This process did not join ${name}.`)
}

function readPostgres(dataDir: string): PostgresAddress {
  const known = readEnginesFile(dataDir).postgres
  if (known === null) throw notAskedFor('postgres')
  const { port, password } = known
  const url = `postgresql://${user}:${password}@${loopback}:${port}/${database}`
  return { url, host: loopback, port, user, password, database }
}

function readClickhouse(dataDir: string): ClickhouseAddress {
  const known = readEnginesFile(dataDir).clickhouse
  if (known === null) throw notAskedFor('clickhouse')
  const { httpPort, tcpPort, password } = known
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

/**
 * Makes the default engines of a data directory answer, together with every other process that joins the same one:
 * starts them when they do not run, finds them when they do, and brings them back when they die. Both have answered a
 * query when this resolves.
 * @throws AppError data_dir_unusable, no_disk_space, unsupported_platform, port_taken or engine_failed
 * @example const engines = await joinEngines({ dataDir: 'relais-data', log, role: 'command' })
 *          const pool = new pg.Pool({ connectionString: engines.postgres.url })
 *          await engines.leave()
 */
export async function joinEngines(options: JoinEnginesOptions): Promise<JoinedEngines> {
  const dataDir = openDataDir(options.dataDir)
  const wanted = options.engines ?? engineNames
  const { log } = options
  let appUrl: string | null = null
  let hasLeft = false
  let connection: WatcherConnection

  const joined: JoinedEngines = {
    get postgres() {
      if (!wanted.includes('postgres')) throw notAskedFor('postgres')
      return readPostgres(dataDir)
    },
    get clickhouse() {
      if (!wanted.includes('clickhouse')) throw notAskedFor('clickhouse')
      return readClickhouse(dataDir)
    },
    get otherApp() {
      return connection.otherApp
    },
    setAppUrl: (url) => {
      appUrl = url
      send(connection.socket, { type: 'appUrl', url })
    },
    leave: async ({ untilStopped = false } = {}) => {
      if (hasLeft) return
      hasLeft = true
      const { socket } = connection
      if (socket.destroyed) return
      socket.ref()
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
      send(socket, { type: 'leave' })
      if (!untilStopped) socket.end()
      await closed
    },
  }

  function hear(message: WatcherMessage): void {
    if (message.type === 'moved') options.onMoved?.(joined)
    if (message.type === 'notice') log.warn(message.event, message.fields)
  }

  async function reach(): Promise<WatcherConnection> {
    const deadline = Date.now() + (options.timeoutMs ?? defaultTimeoutMs)
    let spawned: SpawnedWatcher | null = null
    for (;;) {
      const { watcher } = readEnginesFile(dataDir)
      const introduction = { role: options.role, engines: wanted, url: appUrl }
      const found = watcher && (await connectWatcher(watcher, introduction, hear))
      if (found) return found
      const exitCode = spawned?.exitCode() ?? null
      if (spawned && exitCode !== null && exitCode !== 0) {
        throw new AppError(
          'engine_failed',
          `The engines' watcher did not start. Its last words:\n${spawned.lastWords()}`,
        )
      }
      if (Date.now() > deadline) {
        throw new AppError(
          'engine_failed',
          `The engines of ${dataDir} could not be reached in time. Is the directory used from another machine or container?`,
          { dataDir },
        )
      }
      if (spawned === null || exitCode === 0) {
        spawned = spawnWatcher({
          dataDir,
          spawnerPid: process.pid,
          graceMs: options.graceMs ?? defaultGraceMs,
          firstStartBytes: options.firstStartBytes ?? firstStartBytes,
        })
      }
      await sleep(pollMs)
    }
  }

  async function rejoin(before: WatcherConnection): Promise<void> {
    if (hasLeft) return
    log.warn('engine_watcher_lost')
    const old = readEnginesFile(dataDir)
    try {
      connection = await reach()
      if (hasLeft) return void connection.socket.destroy()
      hold(connection)
      log.info('engine_watcher_replaced')
      const now = readEnginesFile(dataDir)
      const hasMoved =
        old.postgres?.port !== now.postgres?.port || old.clickhouse?.httpPort !== now.clickhouse?.httpPort
      if (hasMoved) options.onMoved?.(joined)
    } catch (error) {
      connection = before
      log.error('engines_lost', { error })
      options.onLost?.(error)
    }
  }

  function hold(held: WatcherConnection): void {
    // Whoever has nothing else to do may end without leaving first.
    held.socket.unref()
    held.socket.once('close', () => void rejoin(held))
    if (held.socket.destroyed) void rejoin(held)
  }

  connection = await reach()
  hold(connection)
  return joined
}
