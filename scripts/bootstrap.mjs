// The first thing that `npm start` and `npm test` run: on any Node from 20 on, with nothing installed yet. It brings
// what is missing and hands over to Node 24. Only Node's own modules may be imported here.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb, isWebBuilt } from './bootstrap/build-web.mjs'
import { install, isInstalled } from './bootstrap/install.mjs'
import {
  hasTestServers,
  hasWholeNetworks,
  installTestServers,
  installWholeNetworks,
} from './bootstrap/install-test-servers.mjs'
import { withLock } from './bootstrap/lock.mjs'
import { handOver } from './bootstrap/run.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What each npm script runs under Node 24, whether it shows the web app, and whether it talks to servers of networks. */
const targets = {
  start: { file: 'packages/server/bin/relais.mjs', args: ['start'], needsWeb: true },
  test: { file: 'node_modules/vitest/vitest.mjs', args: ['run'], needsWeb: true, needsServers: true },
  'test:servers': {
    file: 'node_modules/vitest/vitest.mjs',
    args: ['run', '--config', 'vitest.servers.config.ts'],
    needsWeb: false,
    needsNetworks: true,
  },
  check: { file: 'scripts/check.ts', args: [], needsWeb: false },
  dev: { file: 'scripts/dev.ts', args: [], needsWeb: false },
  seed: { file: 'packages/testkit/src/cli/seed.ts', args: [], needsWeb: false },
  worlds: { file: 'packages/testkit/src/cli/worlds.ts', args: [], needsWeb: false },
  bench: { file: 'bench/main.ts', args: [], needsWeb: false },
}

const [name = '', ...args] = process.argv.slice(2)
const target = targets[name]
if (!target) fail(`There is no target "${name}". There are: ${Object.keys(targets).join(', ')}.`)
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Relais needs Node 20 or later to start from; this is ${process.versions.node}.`)

const isComplete = () =>
  isInstalled(root) &&
  (!target.needsWeb || isWebBuilt(root)) &&
  (!target.needsServers || hasTestServers(root)) &&
  (!target.needsNetworks || hasWholeNetworks(root))

try {
  // Asked again once it is our turn: whoever had the lock may have done the work.
  if (!isComplete()) {
    await withLock(root, async () => {
      if (!isInstalled(root)) install(root)
      if (target.needsWeb && !isWebBuilt(root)) buildWeb(root)
      if (target.needsServers && !hasTestServers(root)) installTestServers(root)
      if (target.needsNetworks && !hasWholeNetworks(root)) installWholeNetworks(root)
    })
  }
} catch (error) {
  fail(error.message)
}
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
if (!existsSync(node))
  fail(
    'npm installed everything but its own Node 24 (node_modules/.bin/node). Run: npm install --ignore-scripts=false',
  )
handOver(root, node, [join(root, target.file), ...target.args, ...args])

/** @param {string} message */
function fail(message) {
  process.stderr.write(`relais: ${message}\n`)
  process.exit(1)
}
