import { expect, test } from 'vitest'
import { shareDone } from './share-done.ts'

test('the share of a file is known while its size is', () => {
  expect(shareDone({ state: 'running', bytesRead: 25, bytesTotal: 100 })).toBe(0.25)
  expect(shareDone({ state: 'running', bytesRead: 25, bytesTotal: null })).toBeNull()
})

test('an import that is done is done, even of an empty file', () => {
  expect(shareDone({ state: 'done', bytesRead: 0, bytesTotal: 0 })).toBe(1)
  expect(shareDone({ state: 'done', bytesRead: 25, bytesTotal: null })).toBe(1)
})

test('a file that grew while it was read is never more than read', () => {
  expect(shareDone({ state: 'running', bytesRead: 120, bytesTotal: 100 })).toBe(1)
})
