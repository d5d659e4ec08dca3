import { expect, test } from 'vitest'
import { followersPath } from './followers-path.ts'

test('time runs to the right and more followers lie higher', () => {
  const snapshots = [
    { at: '2025-01-03', followers: 30 },
    { at: '2025-01-01', followers: 10 },
    { at: '2025-01-02', followers: 20 },
  ]
  expect(followersPath(snapshots, 100, 10)).toBe('M0 10L50 5L100 0')
})

test('unknown counts are left out, not drawn as zero', () => {
  const snapshots = [
    { at: '2025-01-01', followers: 10 },
    { at: '2025-01-02', followers: null },
    { at: '2025-01-03', followers: 30 },
  ]
  expect(followersPath(snapshots, 100, 10)).toBe('M0 10L100 0')
})

test('one known count is no curve', () => {
  expect(followersPath([{ at: '2025-01-01', followers: 10 }], 100, 10)).toBeNull()
  expect(followersPath([{ at: '2025-01-01', followers: null }], 100, 10)).toBeNull()
})

test('an audience that stayed the same is a line in the middle', () => {
  const snapshots = [
    { at: '2025-01-01', followers: 10 },
    { at: '2025-01-03', followers: 10 },
  ]
  expect(followersPath(snapshots, 100, 10)).toBe('M0 5L100 5')
})
