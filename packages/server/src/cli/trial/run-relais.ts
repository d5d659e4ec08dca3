import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../../bin/relais.mjs', import.meta.url))

export interface Trial {
  readonly child: ChildProcess
  stdout(): string
  stderr(): string
  /** The first line on standard output. @throws Error with what it said instead, when it ends without one */
  firstLine(): Promise<string>
  /** How it ended, and after how many milliseconds from now. */
  ended(): Promise<{ code: number | null; ms: number }>
}

/** Runs the command line as people do, with its own default stores unless `env` says otherwise. */
export function runRelais(args: readonly string[], env: Record<string, string> = {}): Trial {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, DATABASE_URL: '', CLICKHOUSE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const closed = once(child, 'close')
  return {
    child,
    stdout: () => out,
    stderr: () => err,
    firstLine: async () => {
      while (!out.includes('\n')) {
        const ended = await Promise.race([
          once(child.stdout, 'data').then(() => false),
          closed.then(() => true),
        ])
        if (ended && !out.includes('\n')) throw new Error(`relais ended without a word on stdout: ${err}`)
      }
      return out.split('\n')[0] ?? ''
    },
    ended: async () => {
      const from = performance.now()
      const [code] = (await closed) as [number | null]
      return { code, ms: performance.now() - from }
    },
  }
}

/** A port that is free right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
