import type { ImportTarget } from './import-step.ts'
import { type InteractionRow, interactionLine, interactionLineWithPages } from './interaction-rows.ts'

const known = `
SELECT DISTINCT id
FROM interaction
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64}
  AND target IN {targets:Array(UInt64)} AND id IN {ids:Array(UInt64)}`

/** The interactions that the workspace has not stored yet. */
export async function withoutKnown(
  { corpus, scope }: ImportTarget,
  rows: readonly InteractionRow[],
): Promise<InteractionRow[]> {
  if (rows.length === 0) return []
  const found = await corpus.select<{ id: string }>({
    sql: known,
    params: {
      own: scope,
      ids: rows.map(({ id }) => id),
      targets: [...new Set(rows.map(({ target }) => target))],
    },
    maxSeconds: 120,
  })
  const ids = new Set(found.map(({ id }) => id))
  return rows.filter(({ id }) => !ids.has(id))
}

/**
 * Writes interactions into both tables. The one that is looked up goes last: an import that was cut off before it does
 * everything again.
 */
export async function writeInteractions(
  { corpus }: ImportTarget,
  rows: readonly InteractionRow[],
): Promise<void> {
  await corpus.insertLines('interaction_by_from', rows.map(interactionLine))
  await corpus.insertLines('interaction', rows.map(interactionLineWithPages))
}
