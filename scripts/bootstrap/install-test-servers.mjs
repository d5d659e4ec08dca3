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
  attempt("Bluesky's server and the provider of authorisations", () => {
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

/** WordPress, PHP and MariaDB, and what their programs are linked to. */
const wordpress = [
  'wordpress',
  'php8.2-cli',
  'php8.2-common',
  'php8.2-mysql',
  'php8.2-mbstring',
  'php8.2-opcache',
  'php8.2-xml',
  'libargon2-1',
  'libedit2',
  'libicu72',
  'libonig5',
  'libpcre2-8-0',
  'libsodium23',
  'libxml2',
  'mariadb-server-core',
  'libaio1',
  'libnuma1',
  'liburing2',
]

/** Whether whole networks and sites are here, for the longer tests. */
export function hasWholeNetworks(root) {
  return (
    hasPackages(root, `${folder}/full`) &&
    ['redis', 'wordpress'].every((name) => existsSync(join(root, folder, name)))
  )
}

/** Installs whole networks, for the longer tests. What cannot be had is told, and its tests are skipped. */
export function installWholeNetworks(root) {
  process.stderr.write('Installing whole networks for the longer tests (first time, some minutes) ...\n')
  attempt('WordPress', () => unpackDebian(join(root, folder, 'wordpress'), 'bookworm', wordpress))
  attempt('The whole Bluesky network', () => {
    unpackDebian(join(root, folder, 'redis'), null, redis)
    if (!hasPackages(root, `${folder}/full`)) installPackages(root, `${folder}/full`)
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
