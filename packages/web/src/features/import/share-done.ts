import type { ImportRun } from './api/runs.ts'

/** How much of the file is read, from 0 to 1; null where its size is not known. */
export function shareDone({
  state,
  bytesRead,
  bytesTotal,
}: Pick<ImportRun, 'state' | 'bytesRead' | 'bytesTotal'>): number | null {
  if (state === 'done') return 1
  if (bytesTotal === null) return null
  return bytesTotal === 0 ? 0 : Math.min(1, bytesRead / bytesTotal)
}
