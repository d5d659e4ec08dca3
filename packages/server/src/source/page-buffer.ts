import type { Page } from '../connectors/connector.ts'

/** So many rows are worth a batch of their own; fewer wait a little for others. */
const enoughRows = 2_000

const rowsIn = (page: Page) =>
  (page.accounts?.length ?? 0) +
  (page.posts?.length ?? 0) +
  (page.interactions?.length ?? 0) +
  (page.deletions?.length ?? 0)

/**
 * Pages that wait to be stored together: the corpus likes large batches, and streams bring small pages. A batch is
 * applied as rows, then deletions; a page that would mean something else in that order has to begin a new one.
 */
export function createPageBuffer() {
  let pages: Page[] = []
  let rows = 0
  let gone = new Set<string>()

  return {
    get isEmpty() {
      return pages.length === 0
    },
    get isFull() {
      return rows >= enoughRows
    },
    /** What is held has to be stored before this page: it tells of what was to be deleted. */
    mustStoreBefore(page: Page): boolean {
      if (pages.length === 0) return false
      if (gone.has('account')) return true
      return (page.posts ?? []).some(({ platform, id }) => gone.has(`${String(platform)} ${String(id)}`))
    },
    add(page: Page): void {
      pages.push(page)
      rows += rowsIn(page)
      for (const deletion of page.deletions ?? []) {
        gone.add(deletion.what === 'account' ? 'account' : `${deletion.platform} ${deletion.id}`)
      }
    },
    take(): readonly Page[] {
      const taken = pages
      pages = []
      rows = 0
      gone = new Set()
      return taken
    },
  }
}
