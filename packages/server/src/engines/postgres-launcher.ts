// A short-lived program that takes on the right user and the right ties, then becomes PostgreSQL.
import { spawn } from 'node:child_process'
import { flushCompileCache } from 'node:module'
import { dieWithParent } from './follow-parent.ts'

/** What `start-postgres.ts` hands over as the first argument, in JSON. Everybody can read it: no secrets. */
export interface PostgresLauncherTask {
  readonly program: string
  readonly args: readonly string[]
  readonly dataDir: string
  /** The user to become, when started by root. */
  readonly user: { readonly uid: number; readonly gid: number } | null
  readonly parentPid: number
}

const task = JSON.parse(process.argv[2] ?? '') as PostgresLauncherTask

// While this is still the user whose cache it is, and before execve, which ends everything but the process.
flushCompileCache()

// Entered before the rights are given up: the way to it may be closed to the other user, the directory itself is not.
process.chdir(task.dataDir)
if (task.user !== null) {
  process.setgroups?.([])
  process.setgid?.(task.user.gid)
  process.setuid?.(task.user.uid)
}

if (process.platform === 'linux' && process.execve !== undefined) {
  dieWithParent(task.parentPid, 'SIGINT')
  process.execve(task.program, [task.program, ...task.args], process.env)
}

// Without the kernel's help this program stays, passes signals on, and ends PostgreSQL when its parent is gone.
const server = spawn(task.program, task.args, { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGQUIT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
const look = setInterval(() => {
  if (process.ppid === task.parentPid) return
  clearInterval(look)
  server.kill('SIGINT')
}, 200)
server.once('exit', (code) => process.exit(code ?? 1))
