import type { SeededRandom } from '../../random/seeded-random.ts'
import type { Author } from '../cast/author.ts'
import type { Cast } from '../cast/cast-world.ts'
import type { FollowGraph } from '../graph/follow-graph.ts'
import { dayMs, startsAtMs } from '../world-plan.ts'

const followerShare = 0.72
const tries = 8

export interface Commenters {
  /** Somebody who may have something to say under a post of this author at this instant. */
  choose(author: Author, atMs: number): Author | null
  /** Any reader of a platform. */
  reader(platform: string): Author
}

/** Followers comment most. Some people comment all the time, most hardly ever. */
export function createCommenters(random: SeededRandom, cast: Cast, graph: FollowGraph): Commenters {
  const readersOf = Map.groupBy(cast.readers, ({ platform }) => platform)
  const eagerness = new Map(cast.authors.map((author) => [author, Math.exp(1.1 * random.normal() - 1.6)]))
  const silent = new Set([...cast.stories['friend-of-a-friend'], ...cast.stories['distant-star']])

  function reader(platform: string): Author {
    const readers = readersOf.get(platform) ?? []
    if (readers.length === 0) throw new RangeError(`Nobody reads ${platform}.`)
    return random.pick(readers)
  }

  return {
    reader,
    choose(author, atMs) {
      if (author.story === 'friend-of-a-friend') return cast.friend
      const followers = graph.followersOf(author)
      const day = (atMs - startsAtMs) / dayMs
      for (let attempt = 0; attempt < tries; attempt++) {
        const drawn =
          followers.length > 0 && random.chance(followerShare)
            ? random.pick(followers)
            : reader(author.platform)
        if (drawn === author || silent.has(drawn) || day < drawn.fromDay || day > drawn.toDay) continue
        if (random.chance(Math.min(1, eagerness.get(drawn) ?? 0))) return drawn
      }
      return null
    },
  }
}
