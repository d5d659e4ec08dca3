import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { serversFolder } from './servers-folder.ts'

const keep = join(serversFolder, 'keep.mjs')
const forEver = 'setInterval(() => {}, 1000)'
/** Starts a server as tests do, tells its process, and waits to be killed. */
const starter = `const { spawn } = require('node:child_process')
const child = spawn(process.execPath, [${JSON.stringify(keep)}, process.execPath, '-e', '${forEver}'], { stdio: ['pipe', 'ignore', 'inherit'] })
process.stdout.write(String(child.pid)); ${forEver}`

const isAlive = (pid: string) => existsSync(`/proc/${pid}`)

it.skipIf(!existsSync('/proc/self/task'))(
  'a test server ends with whoever started it, also after kill -9',
  async () => {
    const parent = spawn(process.execPath, ['-e', starter], { stdio: ['ignore', 'pipe', 'inherit'] })
    const keeper = await new Promise<string>((resolve) =>
      parent.stdout.once('data', (pid) => resolve(String(pid))),
    )
    const children = () => readFileSync(`/proc/${keeper}/task/${keeper}/children`, 'utf8').trim()
    await vi.waitUntil(() => children() !== '', { timeout: 20_000 })
    const server = children()
    expect([keeper, server].every(isAlive)).toBe(true)
    parent.kill('SIGKILL')
    await vi.waitUntil(() => !isAlive(keeper) && !isAlive(server), { timeout: 20_000 })
  },
)
