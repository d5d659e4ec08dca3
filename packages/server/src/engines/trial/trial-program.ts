import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
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

/** How another user runs a program: through a command that takes on that user. */
export type Wrapper = readonly string[]

export function startProgram(
  file: string,
  task: TrialTask,
  wrapper: Wrapper = [],
  home?: string,
): TrialProgram {
  const script = fileURLToPath(new URL(`./${file}`, import.meta.url))
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', script, JSON.stringify(task)]
  const [command, ...args] = [...wrapper, ...node] as [string, ...string[]]
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, HOME: home ?? process.env.HOME },
    stdio: ['pipe', 'pipe', 'pipe'],
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
