#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(import.meta.url)

/**
 * An import makes much that is needed for a moment only, and Node keeps it until the machine is full unless told
 * otherwise. The command gets a limit: 300,000 posts took 1,349 MiB instead of 1,955, all processes together, for a
 * twentieth of the speed. The server must answer whatever is asked, so that it only collects more often: 1,303 MiB
 * instead of 1,918.
 */
const flagsOf = {
  import: ['--max-old-space-size=512', '--max-semi-space-size=32'],
  start: ['--heap-growing-percent=40'],
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  limitMemory()
  // Compiled code is kept beside the packages it comes from: whoever may write there could change the code itself.
  nodeModule.enableCompileCache(join(dirname(here), '..', '..', '..', 'node_modules', '.cache', 'relais'))
  const { runCli } = await import('../src/cli/relais.ts')
  await runCli(process.argv.slice(2))
} else {
  runUnderNode24()
}

/** Becomes the same command with less room, as the same process; where that cannot be (on Windows), it goes on as it is. */
function limitMemory() {
  const flags = flagsOf[process.argv[2]]
  if (flags === undefined || process.env.RELAIS_IS_LIMITED || !process.execve) return
  const args = [process.execPath, ...process.execArgv, ...flags, here, ...process.argv.slice(2)]
  process.execve(process.execPath, args, { ...process.env, RELAIS_IS_LIMITED: '1' })
}

/** The Node that npm installed with Relais, looked for from here upwards. */
function findNode24() {
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder)) return null
  }
}

function runUnderNode24() {
  const node = findNode24()
  if (node === null || process.env.RELAIS_NODE_TRIED) {
    process.stderr.write(
      `relais: This needs Node 24, and this is Node ${process.versions.node}. Run npm install in the folder of Relais: it brings its own.\n`,
    )
    process.exitCode = 1
    return
  }
  const child = spawn(node, [here, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, RELAIS_NODE_TRIED: '1' },
  })
  // The terminal sends Ctrl-C to both; a signal sent to this process alone is handed on. The child decides when it ends.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    } else process.exitCode = code ?? 1
  })
}
