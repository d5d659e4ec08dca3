import type { StatementKind } from '@relais/core/sentiment/statements/statement-words'
import { leanOf } from '@relais/core/sentiment/weigh-stance'
import type { ReadBrandPost } from '../brand/read-brand-posts.ts'
import type { Advocate, AdvocateQuote } from './advocate.schema.ts'

const quoted = 3
const longestQuote = 400

type Read = ReadBrandPost & { readonly reading: NonNullable<ReadBrandPost['reading']> }

/** The posts of which something could be read, each text once, the newest first. */
export function readOnce(posts: readonly ReadBrandPost[]): Read[] {
  const once = new Map<string, Read>()
  for (const post of posts)
    if (post.reading !== null && !once.has(post.reading.said)) once.set(post.reading.said, post as Read)
  return [...once.values()]
}

function toQuote({ id, url, postedAt, reading }: Read): AdvocateQuote {
  const letters = [...reading.said]
  return {
    postId: id,
    url: url || null,
    at: new Date(postedAt * 1000).toISOString(),
    text: letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')}…` : reading.said,
    lean: leanOf(reading.evidence),
  }
}

/** What speaks most clearly for a side, and what against it; without any on the side, the newest posts. */
export function quoteSide(
  posts: readonly Read[],
  side: 'for' | 'against',
): Pick<Advocate, 'quotes' | 'counterQuote'> {
  const other = side === 'for' ? 'against' : 'for'
  const clearest = (towards: 'for' | 'against') =>
    posts
      .filter(({ reading }) => leanOf(reading.evidence) === towards)
      .toSorted(
        (a, b) => b.reading.evidence[towards] - a.reading.evidence[towards] || b.postedAt - a.postedAt,
      )
  const own = clearest(side)
  const others = posts.filter((post) => leanOf(post.reading.evidence) === null)
  const [counter] = clearest(other)
  return {
    quotes: [...own, ...others].slice(0, quoted).map(toQuote),
    counterQuote: counter === undefined ? null : toQuote(counter),
  }
}

/** In how many posts each kind of thing is said plainly. */
export function countKinds(posts: readonly Read[]): Advocate['said'] {
  const counts = new Map<StatementKind, number>()
  for (const { reading } of posts)
    for (const kind of new Set(reading.kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .map(([kind, posts]) => ({ kind, posts }))
    .toSorted((a, b) => b.posts - a.posts || (a.kind < b.kind ? -1 : 1))
}
