import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundReach } from './bound-reach.ts'
import { mergePeople } from './merge-people.ts'
import { costOf, measureReach, type TeamProblem } from './team-problem.ts'

const drawnProblem: fc.Arbitrary<TeamProblem> = fc
  .record({
    candidates: fc.array(
      fc.record({
        price: fc.integer({ min: 0, max: 9 }),
        audience: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 8 }),
        seenShare: fc.oneof(fc.constant(1), fc.double({ min: 0.05, max: 1, noNaN: true })),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    values: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }),
    budget: fc.integer({ min: 0, max: 20 }),
    mostPeople: fc.integer({ min: 1, max: 7 }),
    isCertain: fc.boolean(),
  })
  .map(({ candidates, values, budget, mostPeople, isCertain }) => ({
    merged: mergePeople(
      candidates.map(({ audience }) => Uint32Array.from(audience)),
      Float64Array.from(values),
    ),
    seenShares: Float64Array.from(candidates, ({ seenShare }) => (isCertain ? 1 : seenShare)),
    prices: Float64Array.from(candidates, ({ price }) => price),
    budget,
    mostPeople,
    kept: [],
  }))

/** As if the search had no time at all: the bound has to hold by itself. */
test('no team within the budget passes the bound, and the additive part holds for every team', () => {
  fc.assert(
    fc.property(drawnProblem, fc.constantFrom(0, 2_000, 1_000_000), (problem, work) => {
      const { bound, constant, profits } = boundReach(problem, { people: [], reach: 0 }, work)
      for (let mask = 0; mask < 2 ** problem.prices.length; mask++) {
        const team = [...problem.prices.keys()].filter((place) => (mask >> place) & 1)
        const reach = measureReach(problem, team)
        const additive = team.reduce((sum, place) => sum + (profits[place] ?? 0), constant)
        expect(reach).toBeLessThanOrEqual(additive + 1e-9)
        if (costOf(problem, team) <= problem.budget && team.length <= problem.mostPeople) {
          expect(reach).toBeLessThanOrEqual(bound + 1e-9)
        }
      }
    }),
    { numRuns: 150 },
  )
})
