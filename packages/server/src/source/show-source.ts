import type { About } from '../connectors/connector.ts'
import type { NetworkView, SourceRunView, SourceView } from './source.schema.ts'
import type { StoredSource, StoredSourceRun, StoredTarget } from './source.ts'

const text = (instant: Date | null) => instant?.toISOString() ?? null
const namesShown = 3

/** What the API tells of a run. */
export function showRun(run: StoredSourceRun): SourceRunView {
  return {
    id: run.id,
    sourceId: run.sourceId,
    cause: run.cause,
    state: run.state,
    tries: run.tries,
    createdAt: run.createdAt.toISOString(),
    retryAt: text(run.retryAt),
    finishedAt: text(run.finishedAt),
    targetsTotal: run.targetsTotal,
    targetsDone: run.targetsDone,
    share: run.share,
    counts: { ...run.counts },
    rejectedByReason: { ...run.rejectedByReason },
    rejected: run.rejected.map((one) => ({ ...one })),
    deletedPosts: run.deletedPosts,
    deletedAccounts: run.deletedAccounts,
    cost: run.cost,
    trouble: run.trouble === null ? null : { ...run.trouble },
  }
}

/** What the API tells of a source. */
export function showSource(
  source: StoredSource,
  targets: readonly Pick<StoredTarget, 'name' | 'value'>[],
  latestRun: StoredSourceRun | null,
): SourceView {
  return {
    id: source.id,
    network: source.network,
    name: source.name,
    rhythm: source.rhythm,
    daysBack: source.daysBack,
    state: source.state,
    createdBy: source.createdBy,
    createdAt: source.createdAt.toISOString(),
    nextRunAt: source.nextRunAt.toISOString(),
    lastSuccessAt: text(source.lastSuccessAt),
    trouble: source.trouble === null ? null : { ...source.trouble },
    targets: targets.length,
    firstTargets: targets.slice(0, namesShown).map(({ name, value }) => name ?? value),
    latestRun: latestRun === null ? null : showRun(latestRun),
  }
}

/** What a network is, before anything is asked of it. */
export function showNetwork({ costs, ...about }: About): NetworkView {
  return {
    network: about.network,
    name: about.name,
    follows: [...about.follows],
    sees: [...about.sees],
    key: about.key,
    termsUrl: about.termsUrl,
    unit: costs.unit,
    perDay: costs.perDay,
    pace: { ...about.pace },
  }
}
