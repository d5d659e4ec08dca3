import { expect, it } from 'vitest'
import { collectReasons, type ReasonSeen } from './collect-reasons.ts'

const seen = (reason: string, handle: string, weight: number): ReasonSeen => ({
  reason,
  handle,
  weight,
  facts: { posts: 0 },
  text: null,
})

it('says what was seen of the most people first, with the strongest examples, and nobody twice while others are there', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f']
  const found = collectReasons([
    ...people.map((handle, i) => seen('posts', handle, 1 + i)),
    ...people.slice(1).map((handle, i) => seen('handleDigits', handle, 1 + i)),
  ])
  expect(found.map(({ reason, people: count }) => [reason, count])).toEqual([
    ['posts', 6],
    ['handleDigits', 5],
  ])
  expect(found[0]?.examples.map(({ handle }) => handle)).toEqual(['f', 'e', 'd'])
  expect(found[1]?.examples.map(({ handle }) => handle)).toEqual(['c', 'b', 'f'])
})

it('leaves out what speaks for somebody, and what hardly speaks at all', () => {
  expect(collectReasons([seen('posts', 'a', -2), seen('hasAvatar', 'b', 0.3)])).toEqual([])
  expect(collectReasons([])).toEqual([])
})
