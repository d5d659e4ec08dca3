import { looksTheSame } from '../audience/dhash.ts'
import { compareHandles, rarityOf } from './compare-handles.ts'
import { compareNames } from './compare-names.ts'
import type { HandleIndex } from './handle-index.ts'
import { linkedAccounts } from './linked-accounts.ts'
import type { Profile, ProfilePair, Traces } from './profile.ts'

/**
 * What two accounts have in common; null where nobody can tell. Nothing here guesses who somebody is from where they
 * come, how old they are or how they look.
 */
export interface Likeness {
  readonly sameHandle: boolean | null
  /** Share of the shorter handle's letters that both have in one piece, 0 to 1. */
  readonly handleCovered: number | null
  readonly handleCoveredOfLonger: number | null
  /** How rare that piece is here, in bits, 0 to 8. */
  readonly handleRarity: number | null
  readonly handlePiece: string
  /** 0 to 1. */
  readonly names: number | null
  /** How many of the two profiles lead to the other. */
  readonly links: 0 | 1 | 2
  /** A profile leads to another account on the other's network. */
  readonly linksElsewhere: boolean
  readonly samePicture: boolean | null
  /** Share of posts published on both within three days, 0 to 1. */
  readonly sharedPosts: number | null
  readonly sharedPostsCount: number
  readonly comparedPosts: number
  readonly nameEachOther: boolean
  readonly samePlatform: boolean
}

const leadsTo = (from: Profile, to: Profile) => {
  const onNetwork = linkedAccounts(from.about).filter(({ platform }) => platform === to.platform)
  const found = onNetwork.some(({ handle }) => handle === to.handle.toLowerCase())
  const elsewhere = onNetwork.some(
    ({ platform, handle }) =>
      handle !== to.handle.toLowerCase() &&
      !(platform === from.platform && handle === from.handle.toLowerCase()),
  )
  return { found, elsewhere: !found && elsewhere }
}

export const noTraces: Traces = { sharedPosts: 0, comparedPosts: 0, mentionsOfA: 0, mentionsOfB: 0 }

/** Compares two accounts. @param index of the handles of the corpus */
export function compareProfiles(
  { a, b }: ProfilePair,
  index: HandleIndex,
  traces: Traces = noTraces,
): Likeness {
  const handles = compareHandles(a.handle, b.handle)
  const [there, back] = [leadsTo(a, b), leadsTo(b, a)]
  const links = (Number(there.found) + Number(back.found)) as 0 | 1 | 2
  const { sharedPosts, comparedPosts } = traces
  return {
    sameHandle: handles?.isSame ?? null,
    handleCovered: handles?.covered ?? null,
    handleCoveredOfLonger: handles?.coveredOfLonger ?? null,
    handleRarity: handles === null ? null : rarityOf(index.holdersOf(handles.piece), index.handles),
    handlePiece: handles?.piece ?? '',
    names: compareNames(a.name, b.name),
    links,
    linksElsewhere: links === 0 && (there.elsewhere || back.elsewhere),
    samePicture: a.picture === null || b.picture === null ? null : looksTheSame(a.picture, b.picture),
    sharedPosts: comparedPosts > 0 ? Math.min(1, sharedPosts / comparedPosts) : null,
    sharedPostsCount: sharedPosts,
    comparedPosts,
    nameEachOther: traces.mentionsOfA > 0 && traces.mentionsOfB > 0,
    samePlatform: a.platform === b.platform,
  }
}
