import type { CreatorAnswer } from './audience.schema.ts'
import type { StoredAnswer } from './audience.store.ts'

/** An answer as the API tells it; null where none was kept. */
export function toAnswer(stored: StoredAnswer | undefined): CreatorAnswer | null {
  if (stored === undefined) return null
  return { text: stored.answer, writtenBy: stored.writtenBy, writtenAt: stored.writtenAt.toISOString() }
}
