import { expect, it } from 'vitest'
import type { Comment } from './comment.ts'
import { readContexts } from './comment-context.ts'

const at = (minute: number, second = 0) => Date.UTC(2026, 4, 4, 12, minute, second)
const comment = (text: string, more: Partial<Comment> = {}): Comment => ({
  text,
  author: null,
  atMs: null,
  post: null,
  ...more,
})

it('counts copies, further comments of the author and those within a minute', () => {
  const contexts = readContexts([
    comment('Earn 500 dollars a day from home', { author: 'a', atMs: at(0), post: 'p' }),
    comment('earn 500 dollars a day from home!!', { author: 'a', atMs: at(0, 30), post: 'p' }),
    comment('Which stone do you use for it?', { author: 'b', atMs: at(5), post: 'p' }),
    comment('Earn 500 dollars a day from home', { author: 'c', atMs: at(0, 10), post: 'other' }),
  ])
  expect(contexts).toEqual([
    { copies: 2, sameAuthor: 1, within60s: 1 },
    { copies: 2, sameAuthor: 1, within60s: 1 },
    { copies: 0, sameAuthor: 0, within60s: 0 },
    { copies: 2, sameAuthor: 0, within60s: 0 },
  ])
})

it('sees no burst in comments of which only the day is known', () => {
  const day = Date.UTC(2026, 4, 4)
  const contexts = readContexts([
    comment('one', { atMs: day, post: 'p' }),
    comment('two', { atMs: day, post: 'p' }),
  ])
  expect(contexts.map(({ within60s }) => within60s)).toEqual([0, 0])
})
