import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Ctx } from '../context.ts'
import { type ImportFormat, importFormats } from '../corpus/steps/detect-format.ts'
import { AppError } from '../errors.ts'
import { assertMapping } from '../import/assert-mapping.ts'
import { chooseMapping } from '../import/choose-mapping.ts'
import { type ImportKind, importKinds, type Mapping, mappingSchema } from '../import/import.schema.ts'
import { importFile } from '../import/import-file.ts'
import { rejectedPath } from '../import/import-paths.ts'
import type { StoredImportRun } from '../import/import-run.ts'
import { createProgressTeller } from './import-progress.ts'
import { withCliContext } from './with-cli-context.ts'

interface ImportFlags {
  readonly format?: ImportFormat
  readonly map?: string
  readonly source?: string
  readonly workspace?: string
  readonly data?: string
  readonly json?: boolean
}

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('bring posts, accounts or interactions in from files')
    .argument('<kind>', `what the files hold: ${importKinds.join(', ')}`, parseKind)
    .argument('<files...>', 'NDJSON or CSV, plain or gzip; - is standard input')
    .addOption(new Option('--format <format>', 'told by the file unless given').choices(importFormats))
    .option('--map <file>', 'mapping file: which column is which field')
    .option('--source <name>', 'what the import is called (default: the name of the file)')
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(async (kind: ImportKind, files: string[], flags: ImportFlags) => importFiles(kind, files, flags))
}

async function importFiles(kind: ImportKind, files: readonly string[], flags: ImportFlags): Promise<void> {
  const mappings = await readMappings(kind, files, flags)
  const stopping = stopOnSignals()
  await withCliContext(flags, async (ctx) => {
    const told = []
    for (const [index, path] of files.entries()) {
      const run = await importOne(ctx, {
        kind,
        path,
        mapping: mappings[index] ?? null,
        flags,
        signal: stopping.signal,
      })
      told.push(tellRun(ctx, path, run))
      if (!flags.json) printRun(ctx, path, run)
      if (run.state !== 'done') process.exitCode = 1
    }
    if (flags.json) process.stdout.write(`${JSON.stringify({ files: told })}\n`)
  })
}

/** Everything that can be wrong with the command is found before a store is opened. */
async function readMappings(
  kind: ImportKind,
  files: readonly string[],
  flags: ImportFlags,
): Promise<(Mapping | null)[]> {
  for (const path of files) if (path !== '-') await assertFile(path)
  if (flags.map !== undefined) {
    const mapping = await readMappingFile(flags.map, kind)
    return files.map(() => mapping)
  }
  if (files.includes('-') && flags.format === 'csv') {
    throw new AppError('invalid_input', 'CSV from standard input needs a mapping file: add --map FILE.')
  }
  return Promise.all(files.map((path) => (path === '-' ? null : chooseMapping(path, kind)))).catch(asUsage)
}

async function assertFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new AppError('invalid_input', `There is no file ${path}.`)
}

async function readMappingFile(path: string, kind: ImportKind): Promise<Mapping> {
  await assertFile(path)
  const text = await readFile(path, 'utf8')
  const parsed = mappingSchema.safeParse(parseJson(text, path))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.length ? ` at ${issue.path.join('.')}` : ''
    throw new AppError(
      'invalid_input',
      `The mapping file ${path} has a mistake${where}: ${issue?.message ?? 'unknown'}.`,
    )
  }
  try {
    assertMapping(parsed.data, kind)
  } catch (error) {
    asUsage(error)
  }
  return parsed.data
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('invalid_input', `The mapping file ${path} is no JSON: ${reason}.`)
  }
}

/** A mapping or a file that cannot be used is a mistake in the command: exit code 2. */
function asUsage(error: unknown): never {
  if (error instanceof AppError && (error.code === 'invalid_mapping' || error.code === 'unreadable_file')) {
    throw new AppError('invalid_input', error.message, error.details)
  }
  throw error
}

interface OneImport {
  readonly kind: ImportKind
  readonly path: string
  readonly mapping: Mapping | null
  readonly flags: ImportFlags
  readonly signal: AbortSignal
}

async function importOne(
  ctx: Ctx,
  { kind, path, mapping, flags, signal }: OneImport,
): Promise<StoredImportRun> {
  const bytesTotal = path === '-' ? null : (await stat(path)).size
  const teller = createProgressTeller(path === '-' ? 'standard input' : basename(path), bytesTotal)
  try {
    return await importFile(ctx, {
      path,
      kind,
      mapping,
      signal,
      format: flags.format ?? null,
      ...(flags.source === undefined ? {} : { source: flags.source }),
      onProgress: teller.tell,
    })
  } finally {
    teller.end()
  }
}

const secondsOf = ({ startedAt, finishedAt }: StoredImportRun) =>
  startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : null

function tellRun(ctx: Ctx, file: string, run: StoredImportRun) {
  const seconds = secondsOf(run)
  return {
    file,
    id: run.id,
    kind: run.kind,
    source: run.source,
    state: run.state,
    ...run.counts,
    rejectedByReason: run.rejectedByReason,
    rejectedFile: run.counts.rejected > 0 ? rejectedPath(ctx, run.id) : null,
    seconds,
    error: run.error,
  }
}

function printRun(ctx: Ctx, file: string, run: StoredImportRun): void {
  const { counts } = run
  const seconds = secondsOf(run)
  const number = new Intl.NumberFormat('en')
  const parts = (['read', 'stored', 'updated', 'snapshots', 'duplicate', 'rejected'] as const).map(
    (name) => `${name} ${number.format(counts[name])}`,
  )
  console.log(`${file}: ${parts.join(', ')}${seconds === null ? '' : ` in ${seconds.toFixed(1)} s`}`)
  for (const [reason, rows] of Object.entries(run.rejectedByReason))
    console.log(`  ${reason}: ${number.format(rows)}`)
  if (counts.rejected > 0) console.log(`  rejected rows: ${rejectedPath(ctx, run.id)}`)
  if (run.error) console.log(`  stopped: ${run.error.message}`)
}

function stopOnSignals(): AbortController {
  const stopping = new AbortController()
  const stop = () =>
    stopping.abort(new AppError('invalid_input', 'Stopped. What was stored stays; run it again to go on.'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  return stopping
}

function parseKind(text: string): ImportKind {
  const kind = importKinds.find((name) => name === text)
  if (kind) return kind
  throw new InvalidArgumentError(`There are: ${importKinds.join(', ')}.`)
}
