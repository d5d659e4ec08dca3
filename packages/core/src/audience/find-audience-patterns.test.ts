import { expect, it } from 'vitest'
import { findAudiencePatterns } from './find-audience-patterns.ts'

const member = (handle: string, bio: string | null = null, picture: bigint | null = null) => ({
  account: handle,
  handle,
  bio,
  picture,
})

it('finds one bio, one build of handle and one picture among many people, with three examples each', () => {
  const bio = 'Follow for daily crypto signals, DM me'
  const found = findAudiencePatterns([
    ...['a', 'b', 'c', 'd'].map((name, i) => member(name, `${bio}${'!'.repeat(i)}`)),
    ...['4711', '9022', '1290'].map((digits) => member(`best_deal_${digits}`)),
    member('x', null, 0b1111n),
    member('y', null, 0b1110n),
    member('z', null, 0b1011n),
    ...Array.from({ length: 20 }, (_, i) => member(`person${String.fromCharCode(97 + i)}`, `No. ${i}`)),
  ])
  expect(found.map(({ kind, common, people }) => [kind, common, people])).toEqual([
    ['bio', bio, 4],
    ['picture', '', 3],
    ['handle', 'best_deal_####', 3],
  ])
  expect(found.every(({ examples }) => examples.length === 3)).toBe(true)
})

it('finds nothing in an audience of nobody, nor where two happen to be alike', () => {
  expect(findAudiencePatterns([])).toEqual([])
  expect(findAudiencePatterns([member('ana_1990'), member('ana_1991')])).toEqual([])
})
