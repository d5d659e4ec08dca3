import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { runQuietly } from './run.mjs'

const sources = ['packages/web', 'packages/core/src', 'package-lock.json']

/** Builds the web app unless exactly these sources are built. */
export function buildWeb(root) {
  const stamp = join(root, 'packages', 'web', 'dist', '.relais-built')
  const hash = hashFiles(root, sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  process.stderr.write('Building the web app ...\n')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const node = join(root, 'node_modules', '.bin', 'node')
  runQuietly(root, 'Building the web app', node, [vite, 'build'], { cwd: join(root, 'packages', 'web') })
  writeFileSync(stamp, hash)
}
