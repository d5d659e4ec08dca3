import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { followNpm } from './follow-npm.mjs'

/** npm's own programs first, so that whatever is started finds Node 24 before an older one. */
export function environment(root) {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  }
}

/**
 * Runs a program quietly to its end.
 * @throws {Error} with what it printed, when it fails
 */
export function runQuietly(root, what, program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    env: environment(root),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  if (result.status === 0) return
  if (result.signal === 'SIGINT') process.exit(130)
  const said = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n').trim()
  throw new Error(`${what} failed.\n${said}`)
}

/** Runs the target in the foreground and ends as it ends. Ctrl-C reaches it by itself: the terminal sends it to all. */
export function handOver(root, program, args) {
  const child = spawn(program, args, { cwd: root, env: environment(root), stdio: 'inherit' })
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  followNpm(() => child.kill('SIGTERM'))
  child.on('error', (error) => {
    process.stderr.write(`relais: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
