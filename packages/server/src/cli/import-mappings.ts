import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../errors.ts'
import { assertMapping } from '../import/assert-mapping.ts'
import { chooseMapping, type MappingHints } from '../import/choose-mapping.ts'
import { type ImportKind, type Mapping, mappingSchema } from '../import/import.schema.ts'

/**
 * How each file is to be read. Everything that can be wrong with the command is found here, before a store is opened.
 * @throws AppError invalid_input
 */
export async function readMappings(
  kind: ImportKind,
  files: readonly string[],
  flags: { readonly map?: string | undefined; readonly hints: MappingHints },
): Promise<(Mapping | null)[]> {
  for (const path of files) if (path !== '-') await assertFile(path)
  if (flags.map !== undefined) {
    const mapping = await readMappingFile(flags.map, kind)
    return files.map(() => mapping)
  }
  const { format } = flags.hints.file ?? {}
  if (files.includes('-') && format !== undefined && format !== 'ndjson') {
    throw new AppError(
      'invalid_input',
      `${format.toUpperCase()} from standard input needs a mapping file: add --map FILE.`,
    )
  }
  return Promise.all(
    files.map((path) => (path === '-' ? null : guessMapping(path, kind, flags.hints))),
  ).catch(asUsage)
}

/** A guess is told, because a wrong one stores wrong fields. */
async function guessMapping(path: string, kind: ImportKind, hints: MappingHints): Promise<Mapping | null> {
  const mapping = await chooseMapping(path, kind, hints)
  if (mapping === null) return null
  const fields = Object.entries(mapping.fields).map(
    ([field, source]) => `${field} from ${JSON.stringify(source)}`,
  )
  process.stderr.write(`${basename(path)}: guessed ${mapping.name ?? fields.join(', ')}\n`)
  return mapping
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
