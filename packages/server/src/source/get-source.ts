import { type Prices, planSpending } from '@relais/core/source/plan-spending'
import { spentToday } from '../connection/spend.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { countCounted } from '../counted-audience/count-counted.ts'
import { requireRole } from '../require-role.ts'
import { showNetwork, showRun, showSource } from './show-source.ts'
import type { NetworkView, SourceDetail, SourceRunView, SourceView } from './source.schema.ts'
import { getSourceRow, listSourceRows } from './source.store.ts'
import { listFailedRuns, listLatestRuns, listRuns, sumCost } from './source-run.store.ts'
import { listTargetNames, listTargets } from './source-target.store.ts'

const dayMs = 86_400_000
const runsShown = 50

/** What a network of which nothing is known any more costs: nothing. */
const noPrices: Prices = { look: 0, page: 0, postsPerPage: 1, refresh: null, perDay: null }

/** The workspace's sources, newest first, and the networks that could be followed. */
export async function listSources(
  ctx: Ctx,
  { connectors }: Outside,
): Promise<{ readonly sources: SourceView[]; readonly networks: NetworkView[] }> {
  requireRole(ctx, 'viewer')
  const [sources, names, latest] = await Promise.all([
    listSourceRows(ctx),
    listTargetNames(ctx),
    listLatestRuns(ctx),
  ])
  const runOf = new Map(latest.map((run) => [run.sourceId, run]))
  return {
    sources: sources.map((source) =>
      showSource(source, names.get(source.id) ?? [], runOf.get(source.id) ?? null),
    ),
    networks: connectors.map(({ about }) => showNetwork(about)),
  }
}

/** @throws AppError not_found */
export async function getSource(ctx: Ctx, { connectors }: Outside, id: string): Promise<SourceDetail> {
  requireRole(ctx, 'viewer')
  const source = await getSourceRow(ctx, id)
  const [targets, runs] = await Promise.all([listTargets(ctx, id), listRuns(ctx, id, 1)])
  const about = connectors.find(({ about }) => about.network === source.network)?.about
  const costs = about?.costs ?? noPrices
  const nowMs = ctx.clock.now().getTime()
  const spent =
    costs.perDay === null
      ? 0
      : ((about && (await spentToday(ctx, about))) ??
        (await sumCost(ctx, source.network, new Date(nowMs - dayMs))))
  const { rhythm, daysBack } = source
  const handles = costs.counted === undefined ? [] : targets.map(({ value }) => value)
  const counted = await countCounted(ctx, source.network, handles)
  return {
    ...showSource(source, targets, runs[0] ?? null),
    follows: targets.map(({ kind, value, baseUrl, name, dueAt, lastSuccessAt, lastPostAtMs, ...target }) => ({
      kind,
      value,
      baseUrl,
      name,
      dueAt: dueAt.toISOString(),
      lastSuccessAt: lastSuccessAt?.toISOString() ?? null,
      lastPostAt: lastPostAtMs === null ? null : new Date(lastPostAtMs).toISOString(),
      postsPerDay: target.postsPerDay,
      trouble: target.trouble,
    })),
    spending: planSpending(targets, costs, { rhythm, daysBack, nowMs, counted }),
    quotaLeft: costs.perDay === null ? null : Math.max(0, costs.perDay - spent),
  }
}

/** Runs of a source, newest first. @throws AppError not_found */
export async function listSourceRuns(ctx: Ctx, id: string): Promise<SourceRunView[]> {
  requireRole(ctx, 'viewer')
  await getSourceRow(ctx, id)
  return (await listRuns(ctx, id, runsShown)).map(showRun)
}

/** Runs that were given up and wait for somebody, newest first. */
export async function listGivenUp(ctx: Ctx): Promise<SourceRunView[]> {
  requireRole(ctx, 'viewer')
  return (await listFailedRuns(ctx)).map(showRun)
}
