import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { runQuietly } from './run.mjs'

const sources = ['packages/web', 'packages/core/src', 'package-lock.json']

const stampOf = (root) => join(root, 'packages', 'web', 'dist', '.relais-built')

/** Whether the web app is built from exactly these sources. */
export function isWebBuilt(root) {
  const stamp = stampOf(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashFiles(root, sources)
}

/** Builds the web app. */
export function buildWeb(root) {
  process.stderr.write('Building the web app ...\n')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const node = join(root, 'node_modules', '.bin', 'node')
  runQuietly(root, 'Building the web app', node, [vite, 'build'], { cwd: join(root, 'packages', 'web') })
  writeFileSync(stampOf(root), hashFiles(root, sources))
}
