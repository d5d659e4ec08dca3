import { createRandom, type SeededRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import type { Cast } from '../cast/cast-world.ts'
import { createPicker, drawLogNormal, seedOf } from '../random-draws.ts'
import type { WorldPlan } from '../world-plan.ts'

/** Who reads whom, within each platform. */
export interface FollowGraph {
  followersOf(author: Author): readonly Author[]
  follows(): Iterable<readonly [follower: Author, followed: Author]>
}

/** How much likelier people follow somebody of their own community. */
const homophily = 6

type Pick = ((random: SeededRandom) => Author) | null

function pickersFor(creators: readonly Author[]): (platform: string, community: number) => Pick {
  const made = new Map<string, Pick>()
  return (platform, community) => {
    const key = `${platform} ${community}`
    const known = made.get(key)
    if (known !== undefined) return known
    const here = creators.filter((creator) => creator.platform === platform)
    const picker = createPicker(
      here,
      (creator) => creator.audience ** 0.45 * (creator.community === community ? homophily : 1),
    )
    made.set(key, picker)
    return picker
  }
}

/**
 * Readers follow a dozen or two, large accounts more often and their own community most; creators follow each other.
 * The pod follows itself, and the friend of a friend is tied to one person only.
 */
export function drawFollowGraph(plan: WorldPlan, cast: Cast): FollowGraph {
  const random = createRandom(seedOf(plan.seed, 'follows'))
  const followers = new Map<Author, Set<Author>>()
  const add = (follower: Author, followed: Author) => {
    if (follower.platform !== followed.platform || follower === followed) return
    const known = followers.get(followed)
    if (known) known.add(follower)
    else followers.set(followed, new Set([follower]))
  }
  const hermits = new Set(cast.stories['friend-of-a-friend'])
  const open = cast.creators.filter((creator) => !hermits.has(creator))
  const pickFor = pickersFor(open)
  for (const author of [...cast.readers, ...open]) {
    const median = author.isCreator ? 11 : 17
    const count = Math.min(70, Math.round(2 + drawLogNormal(random, median, 0.7)))
    const pick = pickFor(author.platform, author.community)
    for (let drawn = 0; pick !== null && drawn < count; drawn++) add(author, pick(random))
  }
  for (const member of cast.stories.pod) for (const other of cast.stories.pod) add(member, other)
  for (const hermit of hermits) {
    add(hermit, cast.friend)
    add(cast.friend, hermit)
  }
  const sorted = new Map(
    [...followers].map(([followed, who]) => [followed, [...who].sort((a, b) => a.index - b.index)]),
  )
  return {
    followersOf: (author) => sorted.get(author) ?? [],
    *follows() {
      for (const author of cast.creators)
        for (const follower of sorted.get(author) ?? []) yield [follower, author]
    },
  }
}
