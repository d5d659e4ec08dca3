import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { runNpm } from './install.mjs'
import { installSnac } from './install-snac.mjs'

const folder = 'packages/testkit/servers'
const manifests = [`${folder}/package.json`, `${folder}/package-lock.json`]

const stampOf = (root) => join(root, folder, 'node_modules', '.relais-installed')

/** Whether the servers of networks that tests talk to are here, as far as this machine can have them. */
export function hasTestServers(root) {
  const stamp = stampOf(root)
  const hasPackages = existsSync(stamp) && readFileSync(stamp, 'utf8') === hashFiles(root, manifests)
  return hasPackages && (existsSync(join(root, folder, 'snac')) || process.platform !== 'linux')
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
    runNpm(root, ['install', '--prefix', join(root, folder), '--ignore-scripts'])
    writeFileSync(stampOf(root), hashFiles(root, manifests))
  })
  attempt('snac, a server of the Mastodon kind,', () => installSnac(join(root, folder, 'snac')))
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
