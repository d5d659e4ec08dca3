import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countChoices } from './count-choices.ts'
import { everybody, isEverybody, type PeopleFilter, passes } from './people-filter.ts'
import { sizeTierOf, sizeTiers } from './size-tier.ts'

const ana = { country: 'MX', followers: 6_200, weeksSinceLast: 3, postsOnTopic: 4, isMarked: false }

const arbitraryPerson = fc.record({
  country: fc.constantFrom('', 'MX', 'FR'),
  followers: fc.option(fc.nat(2_000_000)),
  weeksSinceLast: fc.nat(60),
  postsOnTopic: fc.integer({ min: 1, max: 20 }),
  isMarked: fc.boolean(),
})
const arbitraryFilter: fc.Arbitrary<PeopleFilter> = fc.record({
  countries: fc.subarray(['', 'MX', 'FR']),
  sizes: fc.subarray([...sizeTiers]),
  activeWeeks: fc.option(fc.constantFrom(1, 4, 12)),
  leastPosts: fc.integer({ min: 1, max: 10 }),
  onlyUnmarked: fc.boolean(),
})

it('names sizes as the trade does, and an unknown one unknown', () => {
  const sizes = [null, 0, 9_999, 10_000, 99_999, 100_000, 500_000, 1_000_000].map(sizeTierOf)
  expect(sizes).toEqual(['unknown', 'nano', 'nano', 'micro', 'micro', 'mid', 'macro', 'mega'])
})

it('lets everybody pass until something is chosen', () => {
  fc.assert(fc.property(arbitraryPerson, (person) => passes(everybody, person)))
  expect(isEverybody(everybody)).toBe(true)
  expect(isEverybody({ ...everybody, leastPosts: 2 })).toBe(false)
})

it('asks for each part that is chosen', () => {
  const choices: [Partial<PeopleFilter>, boolean][] = [
    [{ countries: ['MX', 'FR'] }, true],
    [{ countries: [''] }, false],
    [{ sizes: ['nano'] }, true],
    [{ sizes: ['unknown', 'mega'] }, false],
    [{ activeWeeks: 4 }, true],
    [{ activeWeeks: 3 }, false],
    [{ leastPosts: 4 }, true],
    [{ leastPosts: 5 }, false],
    [{ onlyUnmarked: true }, true],
  ]
  for (const [part, does] of choices)
    expect(passes({ ...everybody, ...part }, ana), JSON.stringify(part)).toBe(does)
  expect(passes({ ...everybody, onlyUnmarked: true }, { ...ana, isMarked: true })).toBe(false)
})

it('counts for each choice exactly the people whom choosing it alone in its part would show', () => {
  fc.assert(
    fc.property(fc.array(arbitraryPerson), arbitraryFilter, (people, filter) => {
      const choices = countChoices(people, filter)
      const shown = (part: Partial<PeopleFilter>) =>
        people.filter((person) => passes({ ...filter, ...part }, person)).length
      for (const { value, people: count } of choices.countries)
        expect(count).toBe(shown({ countries: [value] }))
      for (const { value, people: count } of choices.sizes) expect(count).toBe(shown({ sizes: [value] }))
      for (const { value, people: count } of choices.activeWeeks)
        expect(count).toBe(shown({ activeWeeks: value }))
      for (const { value, people: count } of choices.leastPosts)
        expect(count).toBe(shown({ leastPosts: value }))
      expect(choices.unmarked).toBe(shown({ onlyUnmarked: true }))
    }),
  )
})
