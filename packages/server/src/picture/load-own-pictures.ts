import { ownPictures } from '@relais/core/audience/own-pictures'
import type { Ctx } from '../context.ts'
import { hash64 } from '../corpus/corpus-id.ts'
import { listPictures } from './picture.store.ts'
import type { PicturedPerson } from './pictured-person.ts'

/**
 * How the pictures of these people look, by account: of those that were looked at, are still theirs, and are no network's
 * default.
 */
export async function loadOwnPictures(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  people: readonly Pick<PicturedPerson, 'account' | 'avatar'>[],
): Promise<ReadonlyMap<string, bigint>> {
  const pictureOf = new Map((await listPictures(ctx)).map((picture) => [picture.accountId, picture]))
  if (pictureOf.size === 0) return new Map()
  return ownPictures(
    people.flatMap(({ account, avatar }) => {
      const found = pictureOf.get(account)
      if (found?.hash == null || found.addressHash !== hash64(avatar)) return []
      return [{ account, address: avatar, hash: BigInt(`0x${found.hash}`) }]
    }),
  )
}
