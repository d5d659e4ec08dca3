import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  type Delimiter,
  delimiters,
  type FileReading,
  type ImportFormat,
  importFormats,
  type TextEncoding,
  textEncodings,
} from '@relais/core/record/file-reading'
import { type DateOrder, dateOrders } from '@relais/core/record/mapping'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { type ImportKind, importKinds, type Mapping } from '../import/import.schema.ts'
import { importFile } from '../import/import-file.ts'
import type { StoredImportRun } from '../import/import-run.ts'
import { readMappings } from './import-mappings.ts'
import { createProgressTeller } from './import-progress.ts'
import { printRun, tellRun } from './print-import.ts'
import { withCliContext } from './with-cli-context.ts'

interface ImportFlags {
  readonly format?: ImportFormat
  readonly encoding?: TextEncoding
  readonly delimiter?: Delimiter
  readonly sheet?: string
  readonly dates?: DateOrder
  readonly platform?: string
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
    .argument('<files...>', 'NDJSON, CSV, XLSX or a list of handles, plain or gzip; - is standard input')
    .addOption(new Option('--format <format>', 'told by the file unless given').choices(importFormats))
    .addOption(new Option('--encoding <encoding>', 'told by the file unless given').choices(textEncodings))
    .addOption(new Option('--delimiter <sign>', 'of CSV; told by the file unless given').choices(delimiters))
    .option('--sheet <name>', 'sheet of a workbook (default: the first that looks like a table)')
    .addOption(
      new Option('--dates <order>', 'what 03/04/2020 means, where the file does not decide').choices(
        dateOrders,
      ),
    )
    .option('--platform <name>', 'network of the rows that name none')
    .option('--map <file>', 'mapping file: which column is which field')
    .option('--source <name>', 'what the import is called (default: the name of the file)')
    .option('--workspace <name>', 'slug, name or id (default: the first workspace)')
    .option('--data <folder>', 'data directory (default: relais-data)')
    .option('--json', 'print one JSON document')
    .action(async (kind: ImportKind, files: string[], flags: ImportFlags) => importFiles(kind, files, flags))
}

async function importFiles(kind: ImportKind, files: readonly string[], flags: ImportFlags): Promise<void> {
  const mappings = await readMappings(kind, files, {
    map: flags.map,
    hints: { file: readingOf(flags), platform: flags.platform, dateOrder: flags.dates },
  })
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
      file: readingOf(flags),
      ...(flags.source === undefined ? {} : { source: flags.source }),
      onProgress: teller.tell,
    })
  } finally {
    teller.end()
  }
}

/** What the flags say about how a file is read; without them it is told by looking at it. */
function readingOf({ format, encoding, delimiter, sheet }: ImportFlags): FileReading {
  return {
    ...(format ? { format } : {}),
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(sheet === undefined ? {} : { sheet }),
  }
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
  const known = `There are: ${importKinds.join(', ')}.`
  throw new InvalidArgumentError(
    text === 'orders' || text === 'costs' ? `Relais does not keep ${text} yet. ${known}` : known,
  )
}
