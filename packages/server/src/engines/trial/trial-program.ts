import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ErrorCode } from '../../errors.ts'
import type { ClickhouseAddress, PostgresAddress } from '../running-engine.ts'
import type { ClientRole, RunningApp } from '../watcher-protocol.ts'

/** What a program of a test is told. */
export interface TrialTask {
  readonly dataDir: string
  readonly role?: ClientRole
  readonly url?: string
  readonly firstStartBytes?: number
  readonly graceMs?: number
}

export interface Joined {
  readonly event: 'joined'
  readonly ms: number
  readonly postgres: PostgresAddress
  readonly clickhouse: ClickhouseAddress
  readonly otherApp: RunningApp | null
}

/** What it says on standard output, one JSON document a line. */
export type ProgramEvent =
  | Joined
  | { readonly event: 'left' }
  | { readonly event: 'failed'; readonly code: ErrorCode; readonly message: string }
  | { readonly event: 'stored'; readonly store: 'postgres' | 'clickhouse'; readonly row: number }

export interface TrialProgram {
  readonly pid: number
  readonly child: ChildProcess
  readonly ended: Promise<void>
  onEvent(hear: (event: ProgramEvent) => void): void
  /** The next event of this kind, of those not yet heard of. Throws with what the program printed when it ends first. */
  next<Kind extends ProgramEvent['event']>(kind: Kind): Promise<Extract<ProgramEvent, { event: Kind }>>
  /** Ends its standard input: it leaves properly. */
  leave(): Promise<void>
  /** kill -9. */
  kill(): Promise<void>
}

export interface ProgramOptions {
  /** Another user, for tests that run as root. */
  readonly user?: { readonly uid: number; readonly gid: number; readonly home: string }
  /** A command that sets the scene and then runs the rest of its arguments. */
  readonly wrapper?: readonly string[]
  /** The directory of the programs, when not this one. */
  readonly from?: string
}

export function startProgram(file: string, task: TrialTask, options: ProgramOptions = {}): TrialProgram {
  const script = join(options.from ?? import.meta.dirname, file)
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script, JSON.stringify(task)]
  const [command, ...args] = [...(options.wrapper ?? []), ...node] as [string, ...string[]]
  const { user } = options
  const child = spawn(command, args, {
    cwd: '/',
    env: { PATH: process.env.PATH, HOME: user?.home ?? process.env.HOME },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  const events: ProgramEvent[] = []
  const listeners: ((event: ProgramEvent) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const event = JSON.parse(line) as ProgramEvent
    if (event.event !== 'stored') events.push(event)
    for (const listener of listeners) listener(event)
  })
  const ended = once(child, 'close').then(() => undefined)
  let isEnded = false
  ended.then(() => {
    isEnded = true
    for (const listener of listeners) listener({ event: 'left' })
  })

  return {
    pid: child.pid ?? 0,
    child,
    ended,
    onEvent: (hear) => void listeners.push(hear),
    next: (kind) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const at = events.findIndex((event) => event.event === kind)
          const [found] = at < 0 ? [] : events.splice(at, 1)
          if (found) resolve(found as Extract<ProgramEvent, { event: typeof kind }>)
          else if (isEnded) reject(new Error(`No "${kind}" came: ${JSON.stringify(events)} ${complaints}`))
        }
        listeners.push(look)
        look()
      }),
    leave: async () => {
      child.stdin.end()
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
