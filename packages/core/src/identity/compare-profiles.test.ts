import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareHandles, rarityOf } from './compare-handles.ts'
import { compareNames } from './compare-names.ts'
import { compareProfiles, noTraces } from './compare-profiles.ts'
import { crossPostKey } from './cross-post-key.ts'
import { findCandidatePairs } from './find-candidate-pairs.ts'
import { groupPeople } from './group-people.ts'
import { indexHandles } from './handle-index.ts'
import { handleLetters } from './handle-letters.ts'
import { judgePair } from './judge-pair.ts'
import { linkedAccounts } from './linked-accounts.ts'
import type { Profile } from './profile.ts'

const profile = (platform: string, handle: string, more: Partial<Profile> = {}): Profile => ({
  id: `${platform}/${handle}`,
  platform,
  handle,
  name: '',
  about: '',
  picture: null,
  ...more,
})
/** Enough others that a handle can be rare. */
const crowd = Array.from({ length: 300 }, (_, i) =>
  profile('twitter', `${String.fromCharCode(97 + (i % 26), 97 + (i % 7), 98 + (i % 11))}someone`),
)
const index = indexHandles(['ana.knives', 'ana_knives', ...crowd.map(({ handle }) => handle)])
const judge = (a: Profile, b: Profile, traces = noTraces) =>
  judgePair(compareProfiles({ a, b }, index, traces))

describe('handles', () => {
  it.each([
    ['@Ana.Knives_92', 'anaknives'],
    ['anaknivesoficial', 'anaknives'],
    ['José_Cuchillos', 'josecuchillos'],
    ['real', 'real'],
    ['12345', ''],
  ])('%s comes down to "%s"', (handle, letters) => expect(handleLetters(handle)).toBe(letters))

  it('that have no letters say nothing', () => expect(compareHandles('123', 'ana')).toBeNull())

  it('are as alike one way as the other', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [there, back] = [compareHandles(a, b), compareHandles(b, a)]
        expect(there?.covered).toBe(back?.covered)
        expect(there?.piece.length).toBe(back?.piece.length)
      }),
    ))

  it('share a piece that tells less the more handles hold it', () => {
    const parliament = indexHandles(['senatorday', 'senatorfox', 'senatorlow', 'toddyoung', 'reptoddyoung'])
    expect(parliament.holdersOf('senator')).toBe(3)
    expect(parliament.holdersOf('toddyoung')).toBe(2)
    expect(rarityOf(2, 1_000)).toBeGreaterThan(rarityOf(500, 1_000))
    expect(rarityOf(1, 10 ** 9)).toBe(8)
    expect(rarityOf(0, 0)).toBe(0)
  })
})

describe('names', () => {
  it.each([
    ['García, Ana', 'ana garcia', 1],
    ['A. Garcia', 'Ana García', 0.75],
    ['Ana García', 'Ben Moreau', 0],
    ['', 'Ana', null],
  ])('%s and %s are alike by %s', (a, b, likeness) => expect(compareNames(a, b)).toBe(likeness))
})

it('finds addresses of networks in a profile, and takes no page of a network for a person', () => {
  expect(
    linkedAccounts('IG: https://www.instagram.com/Ana.Knives/ x.com/anak, https://twitter.com/intent/tweet'),
  ).toEqual([
    { platform: 'twitter', handle: 'anak' },
    { platform: 'instagram', handle: 'ana.knives' },
  ])
  expect(linkedAccounts('netflix.com/ana max.com/ana')).toEqual([])
})

it('sees the same text through links, tags and signs, and nothing in short ones', () => {
  const text = 'Sharpening a kitchen knife on a whetstone, slowly'
  expect(crossPostKey(`${text}! https://t.co/x #knives`)).toBe(crossPostKey(`@ben ${text} 🔪`))
  expect(crossPostKey('Happy Friday!')).toBeNull()
})

it('compares whoever shares a handle, a name or an address, and nobody with themselves', () => {
  const all = [
    profile('twitter', 'ana.knives'),
    profile('instagram', 'theanaknives'),
    profile('youtube', 'zz9', { name: 'Lea Roux' }),
    profile('tiktok', 'qqx', { name: 'Roux Léa', about: 'https://twitch.tv/ben99' }),
    profile('twitch', 'ben99'),
    // More than 20 that share a piece make no pair by it.
    ...Array.from({ length: 25 }, (_, i) => profile('twitter', `${String.fromCharCode(97 + i)}someone`)),
  ]
  const found = findCandidatePairs(all).map(({ a, b }) => `${a.id} ${b.id}`)
  expect(found.sort()).toEqual([
    'instagram/theanaknives twitter/ana.knives',
    'tiktok/qqx twitch/ben99',
    'tiktok/qqx youtube/zz9',
  ])
})

describe('the judgement on a pair', () => {
  const ana = profile('twitter', 'ana.knives', { name: 'Ana Garcia' })
  it('grows with each thing that speaks for one person, and says so', () => {
    const plain = judge(profile('twitter', 'ana.knives'), profile('instagram', 'ana_knives'))
    const named = judge(ana, profile('instagram', 'ana_knives', { name: 'Ana García' }))
    const linked = judge(
      ana,
      profile('instagram', 'ana_knives', { name: 'Ana García', about: 'https://twitter.com/ana.knives' }),
    )
    expect(named.probability).toBeGreaterThan(plain.probability)
    expect(linked.probability).toBeGreaterThanOrEqual(named.probability)
    expect(named.reasons.map(({ reason }) => reason)).toContain('names')
  })

  it('falls where names differ or a profile leads to another account there', () => {
    const same = judge(ana, profile('instagram', 'ana_knives'))
    const other = judge(ana, profile('instagram', 'ana_knives', { name: 'Ben Moreau' }))
    const elsewhere = judge(
      { ...ana, about: 'https://instagram.com/ana.real.one' },
      profile('instagram', 'ana_knives'),
    )
    expect(other.probability).toBeLessThan(same.probability)
    expect(elsewhere.probability).toBeLessThan(same.probability)
    expect(elsewhere.reasons).toContainEqual({ reason: 'linksElsewhere', weight: -3 })
  })

  it('rises with the share of texts that both published', () => {
    const [a, b] = [profile('twitter', 'zorro'), profile('instagram', 'lucia')]
    const chances = [0, 1, 5, 20].map(
      (sharedPosts) => judge(a, b, { ...noTraces, sharedPosts, comparedPosts: 40 }).probability,
    )
    expect(chances).toEqual(chances.toSorted((one, other) => one - other))
    expect(new Set(chances).size).toBe(4)
  })

  it('adds up to its probability, and does not depend on who comes first', () => {
    const b = profile('instagram', 'anaknives2', {
      name: 'A. Garcia',
      about: 'https://twitter.com/ana.knives',
    })
    const { probability, reasons } = judge(ana, b)
    const logOdds = reasons.reduce((sum, { weight }) => sum + weight, 0)
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 1)
    expect(judge(b, ana).probability).toBeCloseTo(probability, 10)
  })
})

it('joins through a third account, whatever the order', () => {
  const pairs: [string, string][] = [
    ['1', '2'],
    ['4', '5'],
    ['2', '3'],
  ]
  const groups = { '1': '1', '2': '1', '3': '1', '4': '4', '5': '4' }
  expect(Object.fromEntries(groupPeople(pairs))).toEqual(groups)
  expect(Object.fromEntries(groupPeople(pairs.toReversed()))).toEqual(groups)
})
