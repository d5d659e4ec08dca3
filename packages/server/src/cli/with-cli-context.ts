import { readConfig } from '../config.ts'
import type { Ctx } from '../context.ts'
import { createLog } from '../log.ts'
import { openRelais, type Relais } from '../open-relais.ts'
import { getWorkspace } from '../workspace/get-workspace.ts'

export interface CliTarget {
  /** The data directory; `relais-data` below the current one unless told. */
  readonly data?: string | undefined
  /** Slug, name or id; the first workspace unless told. */
  readonly workspace?: string | undefined
}

/**
 * Opens the data directory as the command line, beside a running `relais start` or alone, runs `work` in one
 * workspace and leaves again, also when it fails.
 * @example await withCliContext({ data: options.data }, async (ctx) => print(await rank(ctx, query)))
 * @throws AppError not_found for a workspace that does not exist
 */
export async function withCliContext(
  target: CliTarget,
  work: (ctx: Ctx, relais: Relais) => Promise<void>,
): Promise<void> {
  const config = readConfig(target.data === undefined ? {} : { data: target.data }, process.env)
  const relais = await openRelais(config, { role: 'cli', log: createLog('warn') })
  try {
    const workspace = await getWorkspace(relais.db, target.workspace)
    await work(relais.contextFor(workspace, { kind: 'cli' }), relais)
  } finally {
    await relais.close()
  }
}
