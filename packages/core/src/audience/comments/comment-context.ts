import { groupNearDuplicates } from '../group-near-duplicates.ts'
import type { Comment, CommentContext } from './comment.ts'

const burstMs = 60_000
const fewestLetters = 16
const alike = 0.7

const keyOf = (...parts: readonly (string | null)[]) => parts.map((part) => part ?? '').join('\u0000')

function countWithin(sorted: readonly number[], at: number): number {
  const firstFrom = (value: number) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) < value) low = middle + 1
      else high = middle
    }
    return low
  }
  return firstFrom(at + burstMs + 1) - firstFrom(at - burstMs) - 1
}

/**
 * Looks at comments together: copies among all of them, several by one author and bursts under one post. Instants that
 * are whole days (midnight) are not taken for bursts.
 * @returns one context a comment, in their order
 */
export function readContexts(comments: readonly Comment[]): CommentContext[] {
  const copies = new Array<number>(comments.length).fill(0)
  for (const group of groupNearDuplicates(
    comments.map(({ text }) => text),
    { fewestLetters, alike },
  ))
    for (const place of group) copies[place] = group.length - 1
  const byAuthor = new Map<string, number>()
  const instants = new Map<string, number[]>()
  const hasTime = (atMs: number | null): atMs is number => atMs !== null && atMs % 86_400_000 !== 0
  for (const { author, post, atMs } of comments) {
    if (author !== null) byAuthor.set(keyOf(author, post), (byAuthor.get(keyOf(author, post)) ?? 0) + 1)
    if (post !== null && hasTime(atMs)) {
      const known = instants.get(post)
      if (known === undefined) instants.set(post, [atMs])
      else known.push(atMs)
    }
  }
  for (const list of instants.values()) list.sort((a, b) => a - b)
  return comments.map(({ author, post, atMs }, place) => ({
    copies: copies[place] as number,
    sameAuthor: author === null ? 0 : (byAuthor.get(keyOf(author, post)) ?? 1) - 1,
    within60s:
      post === null || !hasTime(atMs) ? 0 : countWithin(instants.get(post) as readonly number[], atMs),
  }))
}
