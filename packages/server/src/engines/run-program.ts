import { spawn } from 'node:child_process'
import type { SystemUser } from './postgres-user.ts'

const keptCharacters = 4_000

export interface ProgramRun {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly runAs: SystemUser | null
  readonly input?: string
}

/**
 * Runs one of PostgreSQL's programs to its end.
 * @throws Error with the last of what it printed, when it ends with anything but 0
 */
export function runProgram(run: ProgramRun): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(run.program, run.args, {
      cwd: run.cwd,
      env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(run.runAs ?? {}),
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-keptCharacters)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.stdin.on('error', () => undefined)
    child.stdin.end(run.input ?? '')
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))))
  })
}
