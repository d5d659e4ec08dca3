import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { runQuietly } from './run.mjs'

const manifests = [
  'package.json',
  'package-lock.json',
  ...['core', 'server', 'testkit', 'web'].map((name) => `packages/${name}/package.json`),
]

const stampOf = (root) => join(root, 'node_modules', '.relais-installed')

/** Whether exactly these packages are installed. */
export function isInstalled(root) {
  const stamp = stampOf(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashFiles(root, manifests)
}

/** Installs the packages. */
export function install(root) {
  const isFirst = !existsSync(join(root, 'node_modules'))
  process.stderr.write(
    isFirst ? 'Installing (first time, about a minute) ...\n' : 'Installing what changed ...\n',
  )
  // `npm install`, not `npm ci`: a registry may lack the optional packages of other platforms.
  runNpm(root, ['install'])
  writeFileSync(stampOf(root), hashFiles(root, manifests))
}

/** Runs npm quietly. Under npm, its own program is at hand even when it is not in PATH. */
export function runNpm(root, command) {
  const npm = process.env.npm_execpath
  const args = [...command, '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error']
  if (npm?.endsWith('.js')) runQuietly(root, 'npm install', process.execPath, [npm, ...args])
  else runQuietly(root, 'npm install', 'npm', args, { shell: process.platform === 'win32' })
}
