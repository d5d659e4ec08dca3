import type { Page } from '../connectors/connector.ts'
import { isStoreAway } from './keep-trouble.ts'
import { createPageBuffer } from './page-buffer.ts'
import type { StoredTarget } from './source.ts'
import { type SessionPart, type SourceSession, SyncEnded } from './source-session.ts'
import type { TargetChange } from './source-target.store.ts'

/** What is held waits so long for more, and no longer: people watch. */
const longestWaitMs = 1_000

export type HeldPages = ReturnType<typeof createHeldPages>

/**
 * Pages of the targets of a source on their way to the corpus. Small ones are stored together, whichever target they are
 * of: a hundred feeds of a few posts are a few batches, not a hundred. Where a target goes on is saved with its pages.
 */
export function createHeldPages(session: SourceSession, now: () => number = () => performance.now()) {
  const buffer = createPageBuffer()
  let parts = new Map<StoredTarget, { pages: Page[]; done: TargetChange | null }>()
  let heldSinceMs = 0
  let isStoring = false
  let failures: (readonly [StoredTarget, unknown])[] = []

  function partOf(target: StoredTarget) {
    if (parts.size === 0) heldSinceMs = now()
    const part = parts.get(target) ?? { pages: [], done: null }
    parts.set(target, part)
    return part
  }

  /** Whose fault it is that something cannot be stored shows when each target is stored by itself. */
  async function storeApart(all: readonly SessionPart[], together: unknown): Promise<void> {
    for (const part of all) {
      try {
        if (all.length === 1) throw together
        await session.store([part])
      } catch (error) {
        if (isBeyondOne(error) || part.target === null) throw error
        failures.push([part.target, error])
      }
    }
  }
  const isBeyondOne = (error: unknown) =>
    error instanceof SyncEnded || isStoreAway(error) || session.signal.aborted

  async function flush(): Promise<void> {
    if (parts.size === 0) return
    const all = [...parts].map(([target, part]) => ({ target, ...part }))
    parts = new Map()
    buffer.take()
    isStoring = true
    try {
      await session.store(all)
    } catch (error) {
      if (isBeyondOne(error)) throw error
      await storeApart(all, error)
    }
    // After what was thrown it stays: whoever catches it must not store again.
    isStoring = false
  }

  const hasFailed = (target: StoredTarget) => failures.some(([failed]) => failed === target)

  return {
    flush,
    /** Then nothing more of it may be stored: it would go on behind what is missing. */
    hasFailed,
    get isEmpty() {
      return parts.size === 0
    },
    get isStoring() {
      return isStoring
    },
    /** Milliseconds until what is held has waited long enough. */
    get waitMs() {
      return Math.max(0, heldSinceMs + longestWaitMs - now())
    },
    /** Takes a page, and stores what is held where there is enough of it. */
    add: async (target: StoredTarget, page: Page): Promise<void> => {
      if (buffer.mustStoreBefore(page)) await flush()
      partOf(target).pages.push(page)
      buffer.add(page)
      if (buffer.isFull) await flush()
    },
    /** A target is done with, for now, once its pages are stored. */
    finish: async (target: StoredTarget, change: TargetChange): Promise<void> => {
      if (hasFailed(target)) return
      partOf(target).done = change
      if (now() - heldSinceMs >= longestWaitMs) await flush()
    },
    /** Targets whose pages could not be stored, each told once. */
    takeFailures: () => {
      const taken = failures
      failures = []
      return taken
    },
  }
}
