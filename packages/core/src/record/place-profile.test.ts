import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AccountProfile, emptyProfile } from './account-record.ts'
import { type ProfileObservation, placeProfile, type StoredProfile } from './place-profile.ts'

const seen = (observedAtMs: number, known: Partial<AccountProfile>, isDated = true): ProfileObservation => ({
  observedAtMs,
  isDated,
  profile: { ...emptyProfile, ...known },
})
const stored = (observedAtMs: number, known: Partial<AccountProfile>): StoredProfile => ({
  observedAtMs,
  isDescribed: true,
  profile: { ...emptyProfile, ...known },
})

test('newer fields replace older ones, and what only the older telling knows stays', () => {
  const placed = placeProfile(stored(1, { name: 'Ana', bio: 'doctor' }), [
    seen(2, { name: 'Ana Ruiz', followers: 7 }),
  ])
  expect(placed.row).toEqual({
    observedAtMs: 2,
    profile: { ...emptyProfile, name: 'Ana Ruiz', bio: 'doctor', followers: 7 },
  })
  expect(placed.snapshots).toEqual([
    { observedAtMs: 2, audience: { followers: 7, following: null, posts: null } },
  ])
})

test('an older telling fills only what is unknown, and the row still counts as later', () => {
  const placed = placeProfile(stored(5, { name: 'Ana' }), [seen(3, { name: 'Anita', bio: 'doctor' })])
  expect(placed.row).toEqual({ observedAtMs: 6, profile: { ...emptyProfile, name: 'Ana', bio: 'doctor' } })
})

test('an account that was only named takes whatever describes it', () => {
  const named = { ...stored(0, {}), isDescribed: false }
  expect(placeProfile(named, [seen(3, { name: 'Ana' })]).row?.profile.name).toBe('Ana')
})

test('a name told again with every post writes nothing', () => {
  expect(
    placeProfile(stored(1, { name: 'Ana' }), [seen(2, { name: 'Ana' }), seen(3, { name: 'Ana' })]),
  ).toEqual({
    row: null,
    snapshots: [],
  })
})

test('the same follower count seen later moves the row, so that an older count cannot pass it', () => {
  const placed = placeProfile(stored(1, { followers: 10 }), [seen(3, { followers: 10 })])
  expect(placed.row?.observedAtMs).toBe(3)
})

test('the same follower count without an instant writes no row', () => {
  expect(placeProfile(stored(1, { followers: 10 }), [seen(3, { followers: 10 }, false)]).row).toBeNull()
})

const known = fc.record({
  name: fc.option(fc.constantFrom('a', 'b')),
  followers: fc.option(fc.nat(3)),
  verified: fc.option(fc.boolean()),
})
const observation = fc
  .tuple(fc.integer({ min: 1, max: 4 }), known)
  .map(([observedAtMs, profile]) => seen(observedAtMs, profile))

test('the order of the tellings in one batch does not matter, and telling them twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(observation, { minLength: 1, maxLength: 5 }),
      fc.option(observation),
      (tellings, before) => {
        const old = before && { ...before, isDescribed: true }
        const placed = placeProfile(old, tellings)
        expect(placeProfile(old, tellings.toReversed())).toEqual(placed)
        const after = placed.row ? { ...placed.row, isDescribed: true } : old
        expect(placeProfile(after, tellings).row).toBeNull()
      },
    ),
  )
})
