import { expect, test } from 'vitest'
import { visitList } from './visit-list.ts'

const at = (text: string) => new Date(`2026-11-${text}:00Z`)

test('a first visit has nothing to compare with', () => {
  expect(visitList(null, { now: at('02T09:00'), lastPostAt: at('01T20:00') })).toEqual({
    visitedAt: at('02T09:00'),
    seenUntil: at('01T20:00'),
    seenBefore: null,
  })
})

test('the next visit shows what came after the one before', () => {
  const first = visitList(null, { now: at('02T09:00'), lastPostAt: at('01T20:00') })
  const next = visitList(first, { now: at('09T09:00'), lastPostAt: at('08T20:00') })
  expect(next).toEqual({
    visitedAt: at('09T09:00'),
    seenUntil: at('08T20:00'),
    seenBefore: at('01T20:00'),
  })
})

test('a reload within half an hour goes on with the same visit', () => {
  const first = visitList(null, { now: at('02T09:00'), lastPostAt: at('01T20:00') })
  const next = visitList(first, { now: at('09T09:00'), lastPostAt: at('08T20:00') })
  const again = visitList(next, { now: at('09T09:20'), lastPostAt: at('09T09:10') })
  expect([again.seenBefore, again.seenUntil]).toEqual([at('01T20:00'), at('09T09:10')])
})

test('posts dated into the future do not hide what comes before them', () => {
  expect(visitList(null, { now: at('02T09:00'), lastPostAt: at('30T00:00') }).seenUntil).toEqual(
    at('02T09:00'),
  )
})

test('a list over an empty corpus can be opened', () => {
  expect(visitList(null, { now: at('02T09:00'), lastPostAt: null }).seenUntil).toEqual(at('02T09:00'))
})
