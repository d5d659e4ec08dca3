import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameInterests } from './name-interests.ts'
import { tieInterests } from './tie-interests.ts'

const writes = (words: string) =>
  words.split(' ').map((word, place) => ({ word, posts: 5, weight: 10 - place }))
const bakers = ['rye oven crumb salt', 'rye oven crumb flour', 'oven rye crumb butter']
const walkers = ['tent pass peak boots', 'tent pass peak rope', 'peak pass tent salt']
const people = [...bakers, ...walkers].map(writes)

describe('people who write about the same', () => {
  it('are joined, and nobody with those who write of something else', () => {
    const ties = tieInterests(people)
    expect(ties.map(({ a, b }) => [a, b]).sort()).toEqual([
      ...[
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      ...[
        [3, 4],
        [3, 5],
        [4, 5],
      ],
    ])
    expect(ties[0]?.shared.map(({ word }) => word)).toContain('rye')
  })

  it('need three words in common', () => {
    expect(tieInterests([writes('rye oven'), writes('rye oven')])).toEqual([])
  })

  it('are at most eight of the closest for each, closest first', () => {
    const alike = Array.from({ length: 30 }, (_, n) => writes(`rye oven crumb own${n}`))
    const ties = tieInterests(alike)
    expect(ties.length).toBeLessThanOrEqual(30 * 8)
    for (const [place, tie] of ties.entries())
      expect(tie.closeness).toBeLessThanOrEqual(ties[place - 1]?.closeness ?? 1)
  })

  it('are the same whatever order people come in, and never joined with themselves', () => {
    const word = fc.constantFrom('rye', 'oven', 'crumb', 'tent', 'pass', 'peak')
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(word, { minLength: 1 }), { maxLength: 7 }), (told) => {
        const writers = told.map((words) => writes(words.join(' ')))
        const named = (ties: ReturnType<typeof tieInterests>, nameOf: (place: number) => number) =>
          ties.map(({ a, b }) => [nameOf(a), nameOf(b)].sort().join()).sort()
        const turned = tieInterests(writers.toReversed())
        for (const { a, b, closeness } of turned) {
          expect(a).toBeLessThan(b)
          expect(closeness).toBeLessThanOrEqual(1)
        }
        expect(named(turned, (place) => writers.length - 1 - place)).toEqual(
          named(tieInterests(writers), (place) => place),
        )
      }),
    )
  })
})

it('names a group by what its people write about and others do not', () => {
  const names = nameInterests(people, [0, 0, 0, 1, 1, 1], 2, 3)
  expect(names[0]?.toSorted()).toEqual(['crumb', 'oven', 'rye'])
  expect(names[1]?.toSorted()).toEqual(['pass', 'peak', 'tent'])
  expect(nameInterests(people, [null, null, null, null, null, null], 1, 3)).toEqual([[]])
})
