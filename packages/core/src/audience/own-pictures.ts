import { hashDistance } from './dhash.ts'

export interface PictureOf {
  readonly account: string
  /** Where the picture lies. */
  readonly address: string
  readonly hash: bigint
}

/** An address of one's own is what a network gives to each picture that somebody brought. */
const mostAtOneAddress = 2
const mostBitsApart = 3

/**
 * Tells pictures that people chose from those that a network gives to whoever chose none: three and more accounts have
 * those at the very same address. Copies of a picture that were uploaded one by one have an address each.
 * @returns the hash of each account's own picture; who shows a default is absent
 * Method: docs/methods/pictures.md
 */
export function ownPictures(pictures: readonly PictureOf[]): ReadonlyMap<string, bigint> {
  const atAddress = Map.groupBy(pictures, ({ address }) => address)
  const defaults = [...atAddress.values()].flatMap((group) =>
    group.length > mostAtOneAddress && group[0] ? [group[0].hash] : [],
  )
  const own = pictures.filter(({ hash }) =>
    defaults.every((known) => hashDistance(known, hash) > mostBitsApart),
  )
  return new Map(own.map(({ account, hash }) => [account, hash]))
}
