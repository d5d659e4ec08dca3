/**
 * Reads on one node how far each table has come: the newest block that was written and the newest change to rows that
 * are there. Writes and deletes move one of the two; merges, which change no answer, move neither. `running` counts
 * changes that have not reached every row.
 */
export const nodeStateSql = `
SELECT concat(table, ' written') AS what, toString(max(max_block_number)) AS upTo, toUInt32(0) AS running
FROM system.parts WHERE database = currentDatabase() AND active GROUP BY table
UNION ALL
SELECT concat(table, ' changed') AS what, toString(max(toUInt64OrZero(extract(mutation_id, '[0-9]+')))) AS upTo,
  toUInt32(countIf(NOT is_done)) AS running
FROM system.mutations WHERE database = currentDatabase() GROUP BY table`

/** How far one table of a node has come. */
export interface TableState {
  readonly what: string
  readonly upTo: string
  readonly running: number
}

/**
 * One text for what the whole corpus holds: as long as it is the same, every query has the same answer. Null while rows
 * are being changed, when answers may be of before or after.
 */
export function corpusStateOf(nodes: readonly (readonly TableState[])[]): string | null {
  if (nodes.flat().some(({ running }) => running > 0)) return null
  return nodes
    .map((tables) =>
      tables
        .map(({ what, upTo }) => `${what} ${upTo}`)
        .sort()
        .join(', '),
    )
    .join('\n')
}
