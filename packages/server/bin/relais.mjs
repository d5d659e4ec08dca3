#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(import.meta.url)

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // Compiled code is kept beside the packages it comes from: whoever may write there could change the code itself.
  nodeModule.enableCompileCache(join(dirname(here), '..', '..', '..', 'node_modules', '.cache', 'relais'))
  const { runCli } = await import('../src/cli/relais.ts')
  await runCli(process.argv.slice(2))
} else {
  runUnderNode24()
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
