/**
 * Reads on one node how far each table has come: the newest block that was written and the newest change to rows that
 * are there. Writes and deletes move one of the two; merges, which change no answer, move neither. `running` counts
 * changes that have not reached every row.
 */
export const nodeStateSql = `
SELECT
  (SELECT arrayStringConcat(arraySort(groupArray(concat(table, ' ', toString(block)))), ', ') FROM (
    SELECT table, max(max_block_number) AS block FROM system.parts
    WHERE database = currentDatabase() AND active GROUP BY table)) AS written,
  (SELECT arrayStringConcat(arraySort(groupArray(concat(table, ' ', toString(change)))), ', ') FROM (
    SELECT table, max(toUInt64OrZero(extract(mutation_id, '[0-9]+'))) AS change FROM system.mutations
    WHERE database = currentDatabase() GROUP BY table)) AS changed,
  (SELECT toUInt32(count()) FROM system.mutations WHERE database = currentDatabase() AND NOT is_done) AS running`

export interface NodeState {
  readonly written: string
  readonly changed: string
  readonly running: number
}

/**
 * One text for what the whole corpus holds: as long as it is the same, every query has the same answer. Null while rows
 * are being changed, when answers may be of before or after.
 */
export function corpusStateOf(nodes: readonly NodeState[]): string | null {
  if (nodes.some(({ running }) => running > 0)) return null
  return nodes.map(({ written, changed }) => `${written}; ${changed}`).join('\n')
}
