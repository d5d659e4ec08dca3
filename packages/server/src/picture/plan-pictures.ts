import { hash64 } from '../corpus/corpus-id.ts'
import type { StoredPicture } from './picture.store.ts'
import type { PicturedPerson } from './pictured-person.ts'

/** One asking looks at no more: a pause of a second between two of one host makes that some minutes. */
export const mostAtOnce = 500
const retryAfterMs = 86_400_000

/**
 * Whose picture is still to be looked at: not looked at yet, changed since, or out of reach a day ago.
 * @param known by account
 */
export function planPictures(
  pictured: readonly PicturedPerson[],
  known: ReadonlyMap<string, StoredPicture>,
  nowMs: number,
): PicturedPerson[] {
  return pictured.filter(({ account, avatar }) => {
    const found = known.get(account)
    if (found === undefined || found.addressHash !== hash64(avatar)) return true
    return found.outcome === 'unreachable' && nowMs - found.lookedAt.getTime() > retryAfterMs
  })
}
