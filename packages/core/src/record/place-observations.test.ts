import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counts, noCounts } from './counts.ts'
import { type Observation, placeObservations } from './place-observations.ts'

const likes = (count: number | null, views: number | null = null): Counts => ({
  ...noCounts,
  likes: count,
  views,
})
const at = (observedAtMs: number, counts: Counts, contentHash = 'a', isDated = true): Observation => ({
  observedAtMs,
  counts,
  contentHash,
  isDated,
})

test('a post that is not stored is new, with a snapshot for each instant', () => {
  expect(placeObservations(null, [at(2, likes(5)), at(1, likes(3, 9))])).toEqual({
    verdict: 'new',
    current: 0,
    observedAtMs: 2,
    counts: likes(5, 9),
    snapshots: [
      { observedAtMs: 1, counts: likes(3, 9) },
      { observedAtMs: 2, counts: likes(5) },
    ],
  })
})

test('the same telling again changes nothing', () => {
  const stored = at(2, likes(5))
  expect(placeObservations(stored, [stored]).verdict).toBe('unchanged')
})

test('later counts are newer, even when they fell', () => {
  expect(placeObservations(at(1, likes(5)), [at(2, likes(4))])).toMatchObject({
    verdict: 'newer',
    counts: likes(4),
  })
})

test('a later telling without a count keeps the count that was known', () => {
  expect(placeObservations(at(1, likes(5, 9)), [at(2, likes(6))])).toMatchObject({ counts: likes(6, 9) })
})

test('a later telling without any count and with the same words says nothing new', () => {
  expect(placeObservations(at(1, likes(5)), [at(2, noCounts)]).verdict).toBe('unchanged')
})

test('a row without an instant that repeats what is stored says nothing new', () => {
  expect(placeObservations(at(1, likes(5)), [at(9, likes(5), 'a', false)]).verdict).toBe('unchanged')
  expect(placeObservations(at(1, likes(5)), [at(9, likes(6), 'a', false)]).verdict).toBe('newer')
})

test('an older telling only adds a snapshot', () => {
  expect(placeObservations(at(5, likes(5)), [at(3, likes(2), 'b')])).toMatchObject({
    verdict: 'unchanged',
    snapshots: [{ observedAtMs: 3, counts: likes(2) }],
  })
})

test('the same instant told with other counts keeps the larger ones', () => {
  expect(placeObservations(at(5, likes(5, 7)), [at(5, likes(6, 1))])).toMatchObject({
    verdict: 'corrected',
    counts: likes(6, 7),
  })
  expect(placeObservations(at(5, likes(6, 7)), [at(5, likes(5, 1))]).verdict).toBe('unchanged')
})

test('an instant told twice is later news when either telling has a count, whichever comes first', () => {
  const [counted, bare] = [at(2, likes(6)), at(2, noCounts)]
  expect(placeObservations(at(1, likes(5)), [counted, bare]).verdict).toBe('newer')
  expect(placeObservations(at(1, likes(5)), [bare, counted]).verdict).toBe('newer')
})

test('other words seen later are an edit', () => {
  expect(placeObservations(at(1, likes(5), 'a'), [at(2, likes(5), 'b')]).verdict).toBe('edited')
})

const observation = fc.record({
  observedAtMs: fc.integer({ min: 1, max: 4 }),
  isDated: fc.constant(true),
  contentHash: fc.constantFrom('a', 'b', 'c'),
  counts: fc.tuple(fc.option(fc.nat(5)), fc.option(fc.nat(5))).map(([l, v]) => likes(l, v)),
})

test('the order of the tellings in one batch does not matter', () => {
  fc.assert(
    fc.property(
      fc.option(observation),
      fc.array(observation, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (stored, seen, turn) => {
        const turned = [...seen.slice(turn % seen.length), ...seen.slice(0, turn % seen.length)].reverse()
        const { current: one, ...ours } = placeObservations(stored, seen)
        const { current: other, ...theirs } = placeObservations(stored, turned)
        expect(theirs).toEqual(ours)
        expect(turned[other]?.contentHash).toBe(seen[one]?.contentHash)
      },
    ),
  )
})

test('what was placed once is unchanged when it is told again', () => {
  fc.assert(
    fc.property(
      fc.option(observation),
      fc.array(observation, { minLength: 1, maxLength: 6 }),
      (stored, seen) => {
        const first = placeObservations(stored, seen)
        const now = {
          observedAtMs: first.observedAtMs,
          counts: first.counts,
          contentHash: seen[first.current]?.contentHash ?? '',
        }
        const after = first.verdict === 'unchanged' && stored !== null ? stored : now
        expect(placeObservations(after, seen).verdict).toBe('unchanged')
      },
    ),
  )
})
