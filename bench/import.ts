import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { writeImportFile } from '@relais/testkit/files/write-import-file'
import { importThroughBrowser } from './import-through-browser.ts'
import { markdownTable } from './markdown-table.ts'
import { watchMemory } from './watch-memory.ts'

/**
 * How fast files are brought in, beside the pipeline that people would write with JSON.parse and better-sqlite3, and
 * how much memory all processes take together. What both have stored is compared before anything is timed.
 * `npm install --prefix bench/import-rival && npm run bench -- import --posts 100000 --interactions 500000 --rounds 5`
 * With `--through-browser` each file is also uploaded to a running `relais start`, once.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100000' },
    interactions: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '5' },
    'through-browser': { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const rivalFolder = here('./import-rival/')
const hasRival = existsSync(join(rivalFolder, 'node_modules', 'better-sqlite3'))

type Kind = 'posts' | 'interactions'

interface Round {
  readonly seconds: number
  readonly stored: number
  readonly mebibytes: number
}

async function ours(
  kind: Kind,
  file: string,
): Promise<Round & { readonly again: number; readonly againSeconds: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'relais-bench-import-'))
  const memory = watchMemory(dataDir)
  const bring = async () => {
    const args = [
      here('../packages/server/bin/relais.mjs'),
      'import',
      kind,
      file,
      '--data',
      dataDir,
      '--json',
    ]
    const { stdout } = await run(process.execPath, args, { maxBuffer: 2 ** 24 })
    return JSON.parse(stdout).files[0] as { seconds: number; stored: number }
  }
  try {
    const first = await bring()
    const second = await bring()
    const { seconds, stored } = first
    return {
      seconds,
      stored,
      again: second.stored,
      againSeconds: second.seconds,
      mebibytes: await memory.stop(),
    }
  } finally {
    await memory.stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 })
  }
}

async function rival(kind: Kind, file: string): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-rival-'))
  const memory = watchMemory(folder, 200)
  try {
    const { stdout } = await run(process.execPath, [
      join(rivalFolder, 'import.mjs'),
      kind,
      file,
      join(folder, 'db'),
    ])
    const { seconds, stored } = JSON.parse(stdout)
    return { seconds, stored: stored[kind], mebibytes: await memory.stop() }
  } finally {
    await memory.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

function tableRow(name: string, rows: number, measured: readonly Round[]): string[] {
  const perSecond = measured.map(({ seconds }) => rows / seconds)
  const [slowest, fastest] = [Math.min(...perSecond), Math.max(...perSecond)]
  return [
    name,
    whole.format(rows),
    whole.format(median(perSecond)),
    `${whole.format(slowest)} to ${whole.format(fastest)}`,
    `${whole.format(Math.max(...measured.map(({ mebibytes }) => mebibytes)))} MiB`,
  ]
}

const folder = await mkdtemp(join(tmpdir(), 'relais-bench-files-'))
try {
  const table: string[][] = []
  for (const kind of ['posts', 'interactions'] as const) {
    const rows = Number(values[kind])
    if (rows === 0) continue
    const file = join(folder, `${kind}.ndjson`)
    await writeImportFile(file, kind, rows)
    const mine: Awaited<ReturnType<typeof ours>>[] = []
    const theirs: Round[] = []
    for (let round = 0; round < rounds; round++) {
      process.stderr.write(`${kind}, round ${round + 1} of ${rounds}\n`)
      mine.push(await ours(kind, file))
      if (hasRival) theirs.push(await rival(kind, file))
      const [one, other] = [mine.at(-1), theirs.at(-1)]
      if (one && other && one.stored !== other.stored)
        throw new Error(
          `Relais stored ${one.stored} ${kind} and the rival ${other.stored}: nothing can be compared.`,
        )
      if (one?.again !== 0) throw new Error(`The same file again stored ${one?.again} ${kind}.`)
    }
    table.push(tableRow(`Relais, ${kind}`, rows, mine))
    table.push(
      tableRow(
        `Relais, the same ${kind} again`,
        rows,
        mine.map((each) => ({ ...each, seconds: each.againSeconds })),
      ),
    )
    if (values['through-browser'])
      table.push(
        tableRow(`Relais, ${kind}, uploaded in the browser`, rows, [await importThroughBrowser(kind, file)]),
      )
    if (theirs.length > 0) table.push(tableRow(`JSON.parse and better-sqlite3, ${kind}`, rows, theirs))
  }
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  console.log(`Importing, ${rounds} rounds, medians (${machine})\n`)
  console.log(markdownTable(['what', 'rows', 'rows/s', 'slowest to fastest', 'memory at most'], table))
  if (!hasRival) console.log('\nThe rival is not installed: npm install --prefix bench/import-rival')
} finally {
  await rm(folder, { recursive: true, force: true })
}
