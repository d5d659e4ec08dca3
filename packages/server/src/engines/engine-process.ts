import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { AppError } from '../errors.ts'
import type { BoundedLog } from './bounded-log.ts'
import { diskFull, saysDiskIsFull } from './disk-full.ts'
import type { EngineExit } from './running-engine.ts'

export interface EngineProcess {
  readonly name: string
  readonly pid: number
  readonly child: ChildProcess
  readonly log: BoundedLog
  readonly exited: Promise<EngineExit>
}

/** Only what an engine needs of our environment: nothing of it may change how an engine behaves. */
function engineEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
  return { PATH, HOME, NODE_COMPILE_CACHE, TZ: 'UTC', LC_ALL: 'C' }
}

/** Starts one of our own TypeScript programs that becomes an engine; its output goes to the log. */
export function spawnEngine(
  name: string,
  script: URL,
  task: object,
  cwd: string,
  log: BoundedLog,
): EngineProcess {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', fileURLToPath(script), JSON.stringify(task)],
    { cwd, env: engineEnvironment(), stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  )
  child.stdout?.on('data', (chunk: Buffer) => log.write(chunk))
  child.stderr?.on('data', (chunk: Buffer) => log.write(chunk))
  const exited = new Promise<EngineExit>((resolve) => {
    child.once('error', (error) => {
      log.write(`${error.message}\n`)
      resolve({ code: null, signal: null })
    })
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  return { name, pid: child.pid ?? 0, child, log, exited }
}

/** A ready server answers at once; one that is busy recovering refuses at once. */
const answerMs = 10_000
const takenPort = 'Address already in use'

/** What to tell people when an engine would not start, from the last lines of its log. */
export function engineFailure(name: string, what: string, log: BoundedLog): AppError {
  const said = log.lastLines().join('\n')
  const lines = log.lastLines(12)
  if (saysDiskIsFull(said)) return diskFull(`${name} ${what}`, { lines })
  if (said.includes(takenPort)) {
    return new AppError('port_taken', `${name} ${what}: another program took its port.`, { lines })
  }
  return new AppError('engine_failed', `${name} ${what}. Its last words:\n${lines.join('\n')}`, { lines })
}

/**
 * Asks until the engine answers.
 * @param isReady a real query; throws or says false while the engine does not answer
 * @throws AppError engine_failed or no_disk_space, when the process ends or `timeoutMs` pass first
 */
export async function waitUntilReady(
  engine: EngineProcess,
  isReady: () => Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  let exit: EngineExit | null = null
  engine.exited.then((value) => {
    exit = value
  })
  const deadline = Date.now() + timeoutMs
  for (;;) {
    // A question asked of a server that dies meanwhile may stay without any answer.
    const noAnswer = [engine.exited.then(() => false), sleep(answerMs, false, { ref: false })]
    if (await Promise.race([isReady().catch(() => false), ...noAnswer])) return
    if (exit !== null) throw engineFailure(engine.name, 'did not start', engine.log)
    if (Date.now() > deadline) {
      engine.child.kill('SIGKILL')
      throw engineFailure(engine.name, `did not answer within ${timeoutMs / 1000} s`, engine.log)
    }
    await sleep(15)
  }
}

/** Sends one signal after the other until the process is gone; each has its time to work. */
export async function endWith(
  engine: EngineProcess,
  steps: readonly (readonly [signal: NodeJS.Signals, patienceMs: number])[],
): Promise<void> {
  for (const [signal, patienceMs] of steps) {
    engine.child.kill(signal)
    const isGone = await Promise.race([
      engine.exited.then(() => true),
      sleep(patienceMs, false, { ref: false }),
    ])
    if (isGone) return
  }
  await engine.exited
}
