import { expect, it } from 'vitest'
import { findQuickCircle } from './find-quick-circle.ts'

const day = 86_400_000
const posted = [1, 2, 3, 4].map((n) => n * day)
const answersOf = (account: string, delayMs: number) => posted.map((at) => ({ account, atMs: at + delayMs }))
const quick = ['a', 'b', 'c'].flatMap((account, i) => answersOf(account, (i + 2) * 60_000))
const back = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 5],
  ['slow', 9],
])

it('finds people who answer at once nearly every time and are answered in turn', () => {
  const found = findQuickCircle(posted, [...quick, ...answersOf('slow', 3 * 3_600_000)], back)
  expect(found).toEqual({ accounts: ['a', 'b', 'c'], share: 0.75 })
})

it('takes quick admirers who are never answered for no circle, nor two friends', () => {
  expect(findQuickCircle(posted, quick, new Map())).toBeNull()
  expect(
    findQuickCircle(
      posted,
      quick,
      new Map([
        ['a', 5],
        ['b', 5],
      ]),
    ),
  ).toBeNull()
  expect(findQuickCircle([], [], back)).toBeNull()
})
