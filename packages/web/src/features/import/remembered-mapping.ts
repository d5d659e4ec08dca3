import { isRejectionColumn } from '@relais/core/record/rejection-columns'
import type { Mapping } from '@relais/server/import/import.schema'

const storageKey = 'relais-mappings'
/** Whoever imports more shapes of file than this is served by mapping files. */
const mostRemembered = 30

export interface RememberedMapping {
  readonly workspaceId: string
  readonly columns: readonly string[]
  readonly mapping: Mapping
  /** When it was last used, as an instant in ISO 8601. */
  readonly usedAt: string
}

/** Rejected rows that come back mended have the columns of their reasons in front, which are no part of the file. */
const shapeOf = (workspaceId: string, columns: readonly string[]) =>
  JSON.stringify([workspaceId, columns.filter((name) => !isRejectionColumn(name)).toSorted()])

const isRemembered = (value: unknown): value is RememberedMapping =>
  typeof value === 'object' &&
  value !== null &&
  'columns' in value &&
  Array.isArray(value.columns) &&
  'mapping' in value &&
  'workspaceId' in value &&
  'usedAt' in value

/** What is remembered in this browser; anything that cannot be read counts as nothing. */
function readAll(storage: Pick<Storage, 'getItem'>): RememberedMapping[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(storageKey) ?? '[]')
    return Array.isArray(found) ? found.filter(isRemembered) : []
  } catch {
    return []
  }
}

/** The mapping that this workspace last used for a file with the same columns, in whatever order; null when none was. */
export function recallMapping(
  storage: Pick<Storage, 'getItem'>,
  workspaceId: string,
  columns: readonly string[],
): RememberedMapping | null {
  const shape = shapeOf(workspaceId, columns)
  return readAll(storage).find((one) => shapeOf(one.workspaceId, one.columns) === shape) ?? null
}

/** Keeps a mapping for the next file with these columns. A browser that keeps nothing forgets it, which does no harm. */
export function rememberMapping(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  used: RememberedMapping,
): void {
  const shape = shapeOf(used.workspaceId, used.columns)
  const others = readAll(storage).filter((one) => shapeOf(one.workspaceId, one.columns) !== shape)
  try {
    storage.setItem(storageKey, JSON.stringify([used, ...others].slice(0, mostRemembered)))
  } catch {
    return
  }
}
