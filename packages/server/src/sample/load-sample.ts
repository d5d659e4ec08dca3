import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Ctx } from '../context.ts'
import { createUpload } from '../import/create-upload.ts'
import { mappingSchema } from '../import/import.schema.ts'
import { listImports } from '../import/import-runs.ts'
import { startImport } from '../import/start-import.ts'
import type { Relais } from '../open-relais.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'
import { isCorpusEmpty } from './is-corpus-empty.ts'

const samples = new URL('../../../../samples/', import.meta.url)
const file = new URL('youtube-trending/snapshots.jsonl.gz', samples)
const mappingFile = new URL('mappings/youtube-trending.json', samples)

/**
 * Gives a new Relais something to look at: sends the sample that ships with it to be imported, in the background, as
 * if someone had handed it over in the browser. Does nothing once anything was imported, unless it was asked for.
 * @returns whether it was sent
 */
export async function loadSample(
  relais: Relais,
  { isAskedFor }: { readonly isAskedFor: boolean },
): Promise<boolean> {
  const workspace = await getWorkspace(relais.db, undefined)
  const ctx = relais.contextFor(workspace, { kind: 'job', name: 'sample' })
  if (!isAskedFor && !(await isUntouched(ctx))) return false
  const mapping = mappingSchema.parse(JSON.parse(await readFile(mappingFile, 'utf8')))
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
  const { uploadId } = await createUpload(ctx, { fileName: 'youtube-trending.jsonl.gz', body })
  await startImport(ctx, relais.jobs, { uploadId, mapping, source: 'youtube-trending' })
  return true
}

async function isUntouched(ctx: Ctx): Promise<boolean> {
  return (await listImports(ctx)).length === 0 && (await isCorpusEmpty(ctx))
}
