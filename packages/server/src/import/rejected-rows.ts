import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { RejectionReason } from '@relais/core/record/rejection'
import type { Ctx } from '../context.ts'
import { rejectedPath } from './import-paths.ts'

/** A rejected row as it is kept. The text is null where it must not be kept, or no room was left. */
export interface KeptRejection {
  readonly line: number
  readonly reason: RejectionReason
  readonly field: string | null
  readonly value: string | null
  readonly text: string | null
}

function read(line: string): KeptRejection | null {
  try {
    return JSON.parse(line) as KeptRejection
  } catch {
    // An erasure blanks lines that it cannot keep otherwise.
    return null
  }
}

/** The rejected rows of an import in the order of its file; none when it had none, or its list is gone. */
export async function* readRejectedRows(
  ctx: Pick<Ctx, 'dataDir' | 'workspace'>,
  runId: string,
): AsyncGenerator<KeptRejection> {
  const path = rejectedPath(ctx, runId)
  if ((await stat(path).catch(() => null)) === null) return
  // Written by JSON.stringify alone, which escapes the other line ends at which readline cuts.
  const input = createReadStream(path, 'utf8')
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const row = read(line)
      if (row !== null) yield row
    }
  } finally {
    input.destroy()
  }
}
