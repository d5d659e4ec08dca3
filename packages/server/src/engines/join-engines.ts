import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { WatcherConnection } from './connect-watcher.ts'
import { firstStartBytes, openDataDir } from './data-dir.ts'
import { readEnginesFile } from './engines-file.ts'
import { postgresAddress } from './postgres-server.ts'
import { reachWatcher } from './reach-watcher.ts'
import type { ClickhouseAddress, PostgresAddress } from './running-engine.ts'
import { clickhouseAddress } from './start-clickhouse.ts'
import { type ClientRole, type EngineName, engineNames, type RunningApp, send } from './watcher-protocol.ts'

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

  function recorded<Name extends EngineName>(name: Name) {
    const found = wanted.includes(name) ? readEnginesFile(dataDir)[name] : null
    if (found === null) throw new AppError('unexpected', `This process did not join ${name}.`)
    return found
  }

  function reach(): Promise<WatcherConnection> {
    return reachWatcher({
      task: {
        dataDir,
        spawnerPid: process.pid,
        graceMs: options.graceMs ?? defaultGraceMs,
        firstStartBytes: options.firstStartBytes ?? firstStartBytes,
      },
      introduction: { role: options.role, engines: wanted, url: appUrl },
      timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
      onMessage: (message) => {
        if (message.type === 'moved') options.onMoved?.(joined)
        if (message.type === 'notice') log.warn(message.event, message.fields)
      },
    })
  }

  function hold(held: WatcherConnection): void {
    // Whoever has nothing else to do may end without leaving first.
    held.socket.unref()
    if (held.socket.destroyed) void rejoin()
    else held.socket.once('close', () => void rejoin())
  }

  function portsInFile(): string {
    const { postgres, clickhouse } = readEnginesFile(dataDir)
    return [postgres?.port, clickhouse?.httpPort, clickhouse?.tcpPort].join()
  }

  async function rejoin(): Promise<void> {
    if (hasLeft) return
    log.warn('engine_watcher_lost')
    const before = portsInFile()
    try {
      connection = await reach()
      if (hasLeft) return void connection.socket.destroy()
      hold(connection)
      log.info('engine_watcher_replaced')
      if (portsInFile() !== before) options.onMoved?.(joined)
    } catch (error) {
      log.error('engines_lost', { error })
      options.onLost?.(error)
    }
  }

  const joined: JoinedEngines = {
    get postgres() {
      const { port, password } = recorded('postgres')
      return postgresAddress(port, password)
    },
    get clickhouse() {
      const { httpPort, tcpPort, password } = recorded('clickhouse')
      return clickhouseAddress(httpPort, tcpPort, password)
    },
    get otherApp() {
      return connection.otherApp
    },
    setAppUrl: (url) => {
      appUrl = url
      send(connection.socket, { type: 'appUrl', url })
    },
    leave: async ({ untilStopped = false } = {}) => {
      const { socket } = connection
      if (hasLeft || socket.destroyed) {
        hasLeft = true
        return
      }
      hasLeft = true
      socket.ref()
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
      send(socket, { type: 'leave' })
      if (!untilStopped) socket.end()
      await closed
    },
  }

  let connection = await reach()
  hold(connection)
  return joined
}
