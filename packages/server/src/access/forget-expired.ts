import type { Relais } from '../open-relais.ts'
import { deleteExpired } from './user.store.ts'

/** Removes sessions that ended and sign-in counts of the past. */
export async function forgetExpired(relais: Pick<Relais, 'db'>): Promise<void> {
  await deleteExpired(relais.db, new Date())
}
