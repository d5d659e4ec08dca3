import type { WorkspaceDb } from '../database.ts'
import { withErasureLock } from './erasure.store.ts'

/**
 * Does work that reads posts and writes them again, while no erasure runs: a person who was erased between the two
 * would come back. Waits for a running erasure to end.
 */
export async function whileNobodyIsErased<T>(db: WorkspaceDb, work: () => Promise<T>): Promise<T> {
  return await withErasureLock(db, work)
}
