import { expect, it } from 'vitest'
import { computePace } from './import-pace.ts'

const start = { atMs: 1_000, rows: 0, bytesRead: 0 }

it('tells rows a second and the seconds left at that pace', () => {
  expect(computePace(start, { atMs: 3_000, rows: 500, bytesRead: 100 }, 400)).toEqual({
    rowsPerSecond: 250,
    secondsLeft: 6,
  })
})

it('counts only what this start did, not what an interrupted one did before it', () => {
  const resumed = { atMs: 0, rows: 1_000, bytesRead: 0 }
  expect(computePace(resumed, { atMs: 1_000, rows: 1_200, bytesRead: 50 }, 100)).toEqual({
    rowsPerSecond: 200,
    secondsLeft: 1,
  })
})

it('does not know the end of a stream', () => {
  expect(computePace(start, { atMs: 2_000, rows: 10, bytesRead: 10 }, null).secondsLeft).toBeNull()
})

it('knows nothing before time has passed', () => {
  expect(computePace(start, start, 100)).toEqual({ rowsPerSecond: null, secondsLeft: null })
})
