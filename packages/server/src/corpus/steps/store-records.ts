import type { ImportKind } from '@relais/core/record/record-fields'
import { createAccountImporter } from './import-accounts.ts'
import { addCounts, type ImportCounts, noRows } from './import-counts.ts'
import { createInteractionImporter } from './import-interactions.ts'
import { createPostImporter } from './import-posts.ts'
import type { BatchImporter, ImportTarget, RejectedRow } from './import-step.ts'

type Row = Readonly<Record<string, unknown>>

/** Rows of the file format, by kind, in the order in which they came. */
export type RecordRows = Readonly<Record<ImportKind, readonly Row[]>>

export interface StoredRecords {
  readonly counts: ImportCounts
  readonly rejected: readonly RejectedRow[]
}

const importers = {
  accounts: createAccountImporter,
  posts: createPostImporter,
  interactions: createInteractionImporter,
} as const

/** Of a rejected row, as much is kept as a person would read. */
const keptCharacters = 2_000

async function storeKind(kind: ImportKind, target: ImportTarget, rows: readonly Row[], nowMs: () => number) {
  const importer: BatchImporter = importers[kind](target, null, nowMs)
  try {
    for (const [index, fields] of rows.entries()) {
      importer.take({
        line: index + 1,
        bytes: 0,
        fields,
        rejection: null,
        isRepaired: false,
        text: () => JSON.stringify(fields).slice(0, keptCharacters),
      })
    }
    return await importer.store(Promise.resolve())
  } finally {
    await importer.close?.()
  }
}

/**
 * Stores records that did not come out of a file, through the same steps: the same checks, the same reasons for leaving
 * a row out, the same row when it comes again. People first, so that posts find their authors described.
 * @returns when the corpus has acknowledged all of it
 */
export async function storeRecords(
  target: ImportTarget,
  rows: RecordRows,
  nowMs: () => number,
): Promise<StoredRecords> {
  let counts = noRows
  const rejected: RejectedRow[] = []
  for (const kind of ['accounts', 'posts', 'interactions'] as const) {
    if (rows[kind].length === 0) continue
    const stored = await storeKind(kind, target, rows[kind], nowMs)
    counts = addCounts(counts, stored.counts)
    rejected.push(...stored.rejected)
  }
  return { counts, rejected }
}
