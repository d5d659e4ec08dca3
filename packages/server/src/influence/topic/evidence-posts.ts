import { type EvidencePost, evidencePostsPerPerson } from '@relais/core/influence/pick-evidence'
import { answersPerUnit } from '../queries/engagement-sql.ts'
import { resharePlace } from './own-posts.ts'
import { ageOfCell, answerOf, cellOf, kindOfCell, kindPlaceOf } from './post-facts.ts'
import type { TopicPosts } from './topic-posts.ts'

interface Seen {
  readonly id: string
  readonly postedAt: number
  /** -1 where it is not known. */
  readonly answer: number
  readonly cell: number
}

const bestFirst = (a: Seen, b: Seen) =>
  b.answer - a.answer || b.postedAt - a.postedAt || (a.id < b.id ? -1 : 1)

/**
 * The posts of one account among which evidence is picked: of each kind and age of the count the most answered ones,
 * then those whose answer is not known, the newest first among equals.
 */
export function evidencePostsOf(
  { accounts, authors, starts, ids, postedAt, marks }: TopicPosts,
  account: string,
  platform: string,
): EvidencePost[] {
  const author = authors.indexOf(accounts.find(account) ?? -1)
  const seen: Seen[] = []
  for (let post = starts[author] ?? 0; post < (starts[author + 1] ?? 0); post++) {
    const facts = marks[post] as number
    if (kindPlaceOf(facts) === resharePlace) continue
    seen.push({
      id: String(ids[post]),
      postedAt: postedAt[post] as number,
      answer: answerOf(facts),
      cell: cellOf(facts),
    })
  }
  return [...Map.groupBy(seen, ({ cell }) => cell)].flatMap(([cell, posts]) =>
    posts
      .sort(bestFirst)
      .slice(0, evidencePostsPerPerson)
      .map(({ id, postedAt: at, answer }) => ({
        account,
        id,
        platform,
        kind: kindOfCell(cell),
        age: ageOfCell(cell),
        postedAt: at,
        answer: answer < 0 ? null : answer / answersPerUnit,
      })),
  )
}
