import { type Profile, type ProfilePair, pairKey, type Traces } from '@relais/core/identity/profile'
import { accountId } from '../corpus/corpus-id.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { countMentions } from './queries/count-mentions.ts'
import { countPostsByWeek } from './queries/count-posts-by-week.ts'
import type { PublishedCopy } from './queries/find-shared-posts.ts'

/** One text on both accounts. */
export interface SharedPost {
  readonly postOfA: string
  readonly postOfB: string
}

export interface TracedPair {
  readonly pair: ProfilePair
  readonly traces: Traces
  readonly sharedPosts: readonly SharedPost[]
}

interface Sought {
  readonly alike: readonly ProfilePair[]
  readonly copies: readonly (readonly PublishedCopy[])[]
  readonly profileOf: ReadonlyMap<string, Profile>
}

const threeDaysSeconds = 3 * 86_400
/** On one network a text that two people publish is passed on, not published twice. */
const mayShare = (one: Profile, other: Profile) => one.id !== other.id && one.platform !== other.platform

/** What posts tell of pairs that are alike, and of pairs that published the same texts on two networks. */
export async function findTraces(
  corpus: ScopedCorpus,
  { alike, copies, profileOf }: Sought,
): Promise<TracedPair[]> {
  const pairs = new Map(alike.map((pair) => [pairKey(pair.a.id, pair.b.id), pair]))
  const shared = new Map<string, SharedPost[]>()
  for (const of of copies) {
    const seen = new Set<string>()
    for (const one of of)
      for (const other of of) {
        const [a, b] = [profileOf.get(one.account), profileOf.get(other.account)]
        if (!a || !b || a.id >= b.id || !mayShare(a, b)) continue
        if (Math.abs(one.atSeconds - other.atSeconds) > threeDaysSeconds) continue
        const key = pairKey(a.id, b.id)
        if (seen.has(key)) continue
        seen.add(key)
        pairs.set(key, { a, b })
        const posts = shared.get(key)
        const post = { postOfA: one.post, postOfB: other.post }
        if (posts === undefined) shared.set(key, [post])
        else posts.push(post)
      }
  }
  const all = [...pairs.values()]
  const sharing = all.filter(({ a, b }) => shared.has(pairKey(a.id, b.id)))
  // Whom a post names is on its own network: there, the other is known by the same handle, if at all.
  const namedBy = (one: Profile, other: Profile) => [other.id, accountId(one.platform, other.handle)]
  const [weeks, mentions] = await Promise.all([
    countPostsByWeek(corpus, [...new Set(sharing.flatMap(({ a, b }) => [a.id, b.id]))]),
    countMentions(
      corpus,
      [...new Set(all.flatMap(({ a, b }) => [a.id, b.id]))],
      [...new Set(all.flatMap(({ a, b }) => [...namedBy(a, b), ...namedBy(b, a)]))],
    ),
  ])
  const timesNamed = (one: Profile, other: Profile) =>
    [...new Set(namedBy(one, other))].reduce(
      (sum, target) => sum + (mentions.get(`${one.id} ${target}`) ?? 0),
      0,
    )
  return all.map((pair) => {
    const sharedPosts = shared.get(pairKey(pair.a.id, pair.b.id)) ?? []
    return {
      pair,
      sharedPosts,
      traces: {
        sharedPosts: sharedPosts.length,
        comparedPosts: comparedPosts(weeks.get(pair.a.id), weeks.get(pair.b.id)),
        mentionsOfB: timesNamed(pair.a, pair.b),
        mentionsOfA: timesNamed(pair.b, pair.a),
      },
    }
  })
}

type Weeks = ReadonlyMap<number, number> | undefined

/** Posts of the one that published less, in the weeks between the first and the last in which both did. */
function comparedPosts(ofA: Weeks, ofB: Weeks): number {
  if (ofA === undefined || ofB === undefined) return 0
  const from = Math.max(Math.min(...ofA.keys()), Math.min(...ofB.keys()))
  const to = Math.min(Math.max(...ofA.keys()), Math.max(...ofB.keys()))
  const within = (weeks: ReadonlyMap<number, number>) =>
    [...weeks].reduce((sum, [week, posts]) => sum + (week >= from && week <= to ? posts : 0), 0)
  return Math.min(within(ofA), within(ofB))
}
