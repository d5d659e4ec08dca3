import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { runNpm } from './install.mjs'
import { unpackDebian } from './unpack-debian.mjs'

const folder = 'packages/testkit/servers'

const manifestsOf = (path) => [`${path}/package.json`, `${path}/package-lock.json`]
const stampOf = (root, path) => join(root, path, 'node_modules', '.relais-installed')

function hasPackages(root, path) {
  const stamp = stampOf(root, path)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashFiles(root, manifestsOf(path))
}

function installPackages(root, path) {
  runNpm(root, ['install', '--prefix', join(root, path), '--ignore-scripts', '--fetch-retries=1'])
  writeFileSync(stampOf(root, path), hashFiles(root, manifestsOf(path)))
}

/** Whether the servers of networks that tests talk to are here, as far as this machine can have them. */
export function hasTestServers(root) {
  return hasPackages(root, folder) && (existsSync(join(root, folder, 'snac')) || process.platform !== 'linux')
}

/**
 * Installs the servers of networks that tests talk to: users need none of them. What cannot be had is told, and the
 * tests that need it are skipped.
 */
export function installTestServers(root) {
  process.stderr.write(
    'Installing the servers of networks that tests talk to (first time, about half a minute) ...\n',
  )
  attempt("Bluesky's server", () => {
    installPackages(root, folder)
  })
  attempt('snac, a server of the Mastodon kind,', () =>
    // The first release that has it; its program runs on the one before as well.
    unpackDebian(join(root, folder, 'snac'), 'trixie', ['snac2']),
  )
}

/** Redis and what its program is linked to. */
const redis = [
  'redis-server',
  'redis-tools',
  'libjemalloc2',
  'liblua5.1-0',
  'liblzf1',
  'lua-cjson',
  'lua-bitop',
]

/** Whether whole networks are here, for the longer tests. */
export function hasWholeNetworks(root) {
  return hasPackages(root, `${folder}/full`) && existsSync(join(root, folder, 'redis'))
}

/** Installs whole networks, for the longer tests. What cannot be had is told, and its tests are skipped. */
export function installWholeNetworks(root) {
  process.stderr.write('Installing whole networks for the longer tests (first time, some minutes) ...\n')
  attempt('The whole Bluesky network', () => {
    unpackDebian(join(root, folder, 'redis'), null, redis)
    installPackages(root, `${folder}/full`)
  })
}

function attempt(what, work) {
  try {
    work()
  } catch (error) {
    process.stderr.write(
      `relais: ${what} cannot be had here; tests that need it are skipped. ${error.message}\n`,
    )
  }
}
