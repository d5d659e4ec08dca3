import { audit } from '../audit/audit.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import { AppError } from '../errors.ts'
import { Trouble } from '../fetching/trouble.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { getConnector } from './find-connector.ts'
import { getSource } from './get-source.ts'
import { openRun } from './open-run.ts'
import type { SourceDetail, SourceInput } from './source.schema.ts'
import { getSourceRow, insertSource } from './source.store.ts'
import { insertTargets } from './source-target.store.ts'

/**
 * Begins to follow something. The first look is due at once.
 * @throws AppError not_allowed below analyst, invalid_input for what the network cannot follow
 */
export async function addSource(ctx: Ctx, outside: Outside, input: SourceInput): Promise<SourceDetail> {
  requireRole(ctx, 'analyst')
  const { about } = getConnector(outside.connectors, input.network)
  for (const { kind, baseUrl } of input.targets) {
    if (!about.follows.includes(kind)) {
      throw new AppError('invalid_input', `${about.name} cannot follow a ${kind}.`, { kind })
    }
    assertAllowed(outside, baseUrl)
  }
  const [first] = input.targets
  const id = createId('source', ctx.clock.now())
  await withTransaction(ctx, async (ctx) => {
    const name = input.name ?? first?.name ?? first?.value ?? about.name
    await insertSource(ctx, {
      id,
      network: about.network,
      name,
      rhythm: input.rhythm,
      daysBack: input.daysBack,
    })
    await insertTargets(
      ctx,
      id,
      input.targets.map(({ name = null, postsPerDay = null, ...target }) => ({
        ...target,
        name,
        postsPerDay,
      })),
    )
    await openRun(ctx, await getSourceRow(ctx, id), 'asked')
    await audit(ctx, 'source.added', id, { network: about.network, targets: input.targets.length })
  })
  return getSource(ctx, outside, id)
}

function assertAllowed({ fetching }: Outside, address: string): void {
  try {
    fetching.assertAllowed(address)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    throw new AppError('invalid_input', error.message, { code: error.code })
  }
}
