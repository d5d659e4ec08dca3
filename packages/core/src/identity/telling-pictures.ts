import { nearPictures } from './near-pictures.ts'

/** A picture that more accounts than this show is a logo, a star, or sold with the accounts: it names no one person. */
const mostHolders = 5

/**
 * The pictures that may say who somebody is: those that few show.
 * @param pictures hash by account
 */
export function tellingPictures(pictures: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint> {
  const holders = new Map<bigint, number>()
  for (const hash of pictures.values()) holders.set(hash, (holders.get(hash) ?? 0) + 1)
  const near = nearPictures(holders.keys())
  const shownBy = (hash: bigint) =>
    [hash, ...(near.get(hash) ?? [])].reduce((sum, one) => sum + (holders.get(one) ?? 0), 0)
  return new Map([...pictures].filter(([, hash]) => shownBy(hash) <= mostHolders))
}
