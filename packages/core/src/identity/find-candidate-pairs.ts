import { nameWords } from './compare-names.ts'
import { gramLength, handleGrams } from './handle-index.ts'
import { handleLetters } from './handle-letters.ts'
import { linkedAccounts } from './linked-accounts.ts'
import { nearPictures } from './near-pictures.ts'
import { type Profile, type ProfilePair, pairKey } from './profile.ts'

/** What more accounts than this share tells nobody apart. */
const mostSharing = 20

/** Under which keys an account is looked for: letters of the handle, runs of them, and the words of the name in any order. */
function blockKeys({ handle, name }: Profile): string[] {
  const letters = handleLetters(handle)
  const words = nameWords(name)
  return [
    ...(letters.length >= 3 ? [`handle ${letters}`] : []),
    ...handleGrams(letters)
      .filter((gram) => gram.length === gramLength)
      .map((gram) => `gram ${gram}`),
    ...(words.length >= 2 ? [`name ${words.toSorted().join(' ')}`] : []),
  ]
}

/**
 * Which pairs are worth comparing, so that not everybody is compared with everybody: accounts whose handles share all
 * letters or a run of five, accounts of one name, accounts of which one's profile leads to the other's, and accounts
 * whose pictures look the same. A key that more than 20 accounts share makes no pair.
 * @returns each pair once
 */
export function findCandidatePairs(profiles: readonly Profile[]): ProfilePair[] {
  const pairs = new Map<string, ProfilePair>()
  const add = (one: Profile, other: Profile) => {
    if (one.id === other.id) return
    const [a, b] = one.id < other.id ? [one, other] : [other, one]
    pairs.set(pairKey(a.id, b.id), { a, b })
  }
  const sharing = new Map<string, Profile[]>()
  const byName = new Map<string, Profile>()
  for (const profile of profiles) {
    byName.set(`${profile.platform}/${profile.handle.toLowerCase()}`, profile)
    for (const key of blockKeys(profile)) {
      const group = sharing.get(key)
      if (group === undefined) sharing.set(key, [profile])
      else group.push(profile)
    }
  }
  for (const group of sharing.values()) {
    if (group.length > mostSharing) continue
    for (const [place, one] of group.entries()) for (const other of group.slice(place + 1)) add(one, other)
  }
  for (const profile of profiles)
    for (const { platform, handle } of linkedAccounts(profile.about)) {
      const other = byName.get(`${platform}/${handle}`)
      if (other) add(profile, other)
    }
  for (const [one, other] of pairsByPicture(profiles)) add(one, other)
  return [...pairs.values()]
}

function* pairsByPicture(profiles: readonly Profile[]): Generator<[Profile, Profile]> {
  const showing = Map.groupBy(
    profiles.filter(({ picture }) => picture !== null),
    ({ picture }) => picture as bigint,
  )
  const near = nearPictures(showing.keys())
  for (const [picture, group] of showing) {
    const alike = [...group, ...[...(near.get(picture) ?? [])].flatMap((other) => showing.get(other) ?? [])]
    for (const one of group) for (const other of alike) yield [one, other]
  }
}
