import type { NetworkAccess } from '../connection/open-access.ts'
import type { Connector, Page, Reach, Target } from '../connectors/connector.ts'
import type { Outside } from '../connectors/outside.ts'
import type { Ctx } from '../context.ts'
import { keepCounted } from '../counted-audience/keep-counted.ts'
import { showOwnData } from '../sample/show-own-data.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { applyPages } from './apply-pages.ts'
import { addToProgress, progressOf } from './run-progress.ts'
import type { StoredSource, StoredSourceRun, StoredTarget } from './source.ts'
import { type RunProgress, saveRunProgress } from './source-run.store.ts'
import { type TargetChange, updateTarget } from './source-target.store.ts'

/** Somebody paused the source, removed it or ended the run. */
export class SyncEnded extends Error {
  constructor() {
    super('This run was ended.')
    this.name = 'SyncEnded'
  }
}

/** One try of a run, while it lasts: what it reaches the network with, and how far it has come. */
export interface SourceSession {
  readonly source: StoredSource
  readonly run: StoredSourceRun
  readonly connector: Connector
  progress(): RunProgress
  /** Aborts when somebody ends the run, or Relais stops. */
  readonly signal: AbortSignal
  /** So long a stream is followed until others get their turn. */
  readonly longestStreamMs: number
  /** @param turn ends the look at this target, and nothing else */
  reachFor(target: Target, turn?: AbortSignal | null): Reach
  /**
   * Stores pages, then, in one transaction, saves how far that brought the run and where its targets go on. What lies
   * between the two comes again after a crash, and changes nothing.
   * @throws SyncEnded
   */
  store(parts: readonly SessionPart[]): Promise<void>
  /** A look at a target ended in trouble. @param lost what was spent on it */
  settle(target: StoredTarget, change: TargetChange, lost: number): Promise<void>
}

/** What one target has in a batch. */
export interface SessionPart {
  /** Null for pages that belong to no single target: their cursor is not kept. */
  readonly target: StoredTarget | null
  readonly pages: readonly Page[]
  /** How it stands when it is done with, for now. */
  readonly done: TargetChange | null
}

export interface SessionParts {
  readonly source: StoredSource
  readonly run: StoredSourceRun
  readonly connector: Connector
  readonly outside: Outside
  readonly access: NetworkAccess
  readonly signal: AbortSignal
  readonly longestStreamMs: number
}

export function openSession(ctx: Ctx, parts: SessionParts): SourceSession {
  const { source, run, connector, outside, access, signal, longestStreamMs } = parts
  const startedAtMs = ctx.clock.now().getTime()
  const fetch = outside.fetching.forUse({ signal, pace: connector.about.pace })
  let progress = progressOf(run)
  let isOwnShown = false

  async function save(ctx: Ctx, next: RunProgress): Promise<void> {
    if (!(await saveRunProgress(ctx, run.id, next))) throw new SyncEnded()
  }

  return {
    source,
    run,
    connector,
    signal,
    longestStreamMs,
    progress: () => progress,
    reachFor: ({ baseUrl }, turn = null) => ({
      baseUrl,
      fetch,
      lookup: outside.fetching.lookup,
      ...access.partsFor(baseUrl),
      clock: ctx.clock,
      log: ctx.log,
      signal: turn === null ? signal : AbortSignal.any([signal, turn]),
    }),
    store: async (parts) => {
      const pages = parts.flatMap((part) => part.pages)
      const by = parts.every(({ target }) => target === null) ? 'refresh' : 'source'
      const applied = await applyPages(ctx, pages, startedAtMs, { by, id: source.id })
      const targetsDone = progress.targetsDone + parts.filter(({ done }) => done !== null).length
      const last = parts.at(-1)
      const share = last?.done === null ? (last.pages.at(-1)?.share ?? null) : null
      const next = {
        ...addToProgress(progress, pages, applied),
        targetsDone,
        share: last?.target ? shareOf(run, targetsDone, share) : progress.share,
      }
      await withTransaction(ctx, async (ctx) => {
        await save(ctx, next)
        for (const { target, pages, done } of parts)
          if (target !== null) await updateTarget(ctx, target, { cursor: pages.at(-1)?.cursor, ...done })
        // After the targets: whoever erases somebody takes theirs away first, and is waited for here.
        await keepCounted(
          ctx,
          source.network,
          pages.flatMap((page) => page.counted ?? []),
        )
      })
      progress = next
      if (!isOwnShown && applied.counts.read > applied.counts.rejected) {
        isOwnShown = true
        await showOwnData(ctx)
      }
    },
    settle: async (target, change, lost) => {
      const share = shareOf(run, progress.targetsDone, null)
      const next = { ...progress, cost: progress.cost + lost, share }
      await withTransaction(ctx, async (ctx) => {
        await save(ctx, next)
        await updateTarget(ctx, target, change)
      })
      progress = next
    },
  }
}

function shareOf({ targetsTotal }: StoredSourceRun, done: number, ofNext: number | null): number | null {
  return targetsTotal === 0 ? null : Math.min(1, (done + (ofNext ?? 0)) / targetsTotal)
}
