import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '@relais/server/config'
import { createLog } from '@relais/server/log'
import { openRelais } from '@relais/server/open-relais'
import { getWorkspace } from '@relais/server/workspace/get-workspace'
import { writeImportFile } from '@relais/testkit/files/write-import-file'
import { createRandom } from '@relais/testkit/random/seeded-random'
import { type CorpusFingerprint, corpusFingerprint } from '@relais/testkit/stores/corpus-fingerprint'
import { markdownTable } from './markdown-table.ts'

/**
 * Imports a file undisturbed, and once more with the importer killed by kill -9 at random moments and begun again, and
 * compares every row of both corpora. Prints a Markdown table; ends with code 1 when they differ.
 * `npm run bench -- import-kill --rows 1000000 --kills 10 --seed 1`
 */
const { values } = parseArgs({
  options: {
    kind: { type: 'string', default: 'posts' },
    rows: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
})
const kind = values.kind === 'interactions' ? 'interactions' : 'posts'
const rows = Number(values.rows)
const random = createRandom(Number(values.seed))
const bin = fileURLToPath(new URL('../packages/server/bin/relais.mjs', import.meta.url))

/** A data directory with its stores running, so that a kill ends the importer alone. */
async function openStores() {
  const dataDir = await mkdtemp(join(tmpdir(), 'relais-bench-kill-'))
  const relais = await openRelais(readConfig({ data: dataDir }, process.env), {
    role: 'cli',
    log: createLog('warn'),
  })
  const workspace = await getWorkspace(relais.db, undefined)
  return {
    dataDir,
    fingerprint: () => corpusFingerprint(relais.corpus.scoped(workspace.scope)),
    close: async () => {
      await relais.close()
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })
    },
  }
}

/** Runs the command line. @returns after how many seconds it ended, by itself or killed */
async function bringIn(dataDir: string, file: string, killAfterMs: number | null): Promise<number> {
  const from = performance.now()
  const child = spawn(process.execPath, [bin, 'import', kind, file, '--data', dataDir, '--json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'close')
  if (killAfterMs !== null) {
    await Promise.race([setTimeout(killAfterMs), ended])
    child.kill('SIGKILL')
  }
  const [code] = (await ended) as [number | null]
  if (killAfterMs === null && code !== 0) throw new Error(`The import ended with code ${code}.`)
  return (performance.now() - from) / 1000
}

const folder = await mkdtemp(join(tmpdir(), 'relais-bench-kill-file-'))
const [undisturbed, disturbed] = [await openStores(), await openStores()]
try {
  const file = join(folder, `${kind}.ndjson`)
  await writeImportFile(file, kind, rows, Number(values.seed))
  const seconds = await bringIn(undisturbed.dataDir, file, null)
  const moments: string[] = []
  for (let kill = 0; kill < Number(values.kills); kill++) {
    moments.push(`${(await bringIn(disturbed.dataDir, file, random.next() * seconds * 1000)).toFixed(1)} s`)
  }
  const last = await bringIn(disturbed.dataDir, file, null)
  const [one, other] = [await undisturbed.fingerprint(), await disturbed.fingerprint()]
  const names = Object.keys(one) as (keyof CorpusFingerprint)[]
  console.log(
    `${rows} ${kind}: undisturbed in ${seconds.toFixed(1)} s; killed after ${moments.join(', ')}, then to the end in ${last.toFixed(1)} s\n`,
  )
  const lines = names.map((name) => [
    name,
    one[name],
    other[name],
    one[name] === other[name] ? 'equal' : 'DIFFERENT',
  ])
  console.log(markdownTable(['table', 'undisturbed', 'killed and begun again', ''], lines))
  if (lines.some((line) => line[3] !== 'equal')) process.exitCode = 1
} finally {
  await undisturbed.close()
  await disturbed.close()
  await rm(folder, { recursive: true, force: true })
}
