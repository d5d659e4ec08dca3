import { join } from 'node:path'
import type { Ctx } from '../context.ts'

type Place = Pick<Ctx, 'dataDir' | 'workspace'>

/** Where a workspace's uploaded files wait. */
export function uploadPath({ dataDir, workspace }: Place, uploadId: string): string {
  return join(dataDir, 'uploads', workspace.id, uploadId)
}

/** The same rows in the form in which they came, to be mended and imported again. */
export function mendablePath({ dataDir }: Place, runId: string, format: 'csv' | 'ndjson'): string {
  return join(dataDir, 'imports', runId, format === 'csv' ? 'to-mend.csv' : 'to-mend.ndjson')
}

/** The rows that an import left out, one JSON object a line: line, reason, field, value, text. */
export function rejectedPath({ dataDir }: Place, runId: string): string {
  return join(dataDir, 'imports', runId, 'rejected.ndjson')
}
