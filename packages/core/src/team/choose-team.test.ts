import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseTeam } from './choose-team.ts'
import type { TeamCandidate, TeamQuestion } from './team-question.ts'

const candidate = (id: string, price: TeamCandidate['price'], ...audience: number[]): TeamCandidate => ({
  id,
  price,
  authenticity: null,
  audience: Uint32Array.from(audience),
})
const people = (count: number) => new Float64Array(count).fill(1)
const idsOf = (team: { members: readonly { id: string }[] }) => team.members.map(({ id }) => id).sort()

/** From the definition, person by person. */
function reachOf({ personValues }: TeamQuestion, team: readonly TeamCandidate[]): number {
  return personValues.reduce((sum, value, person) => {
    const missed = team.reduce(
      (product, { audience, seenShare = 1 }) => product * (audience.includes(person) ? 1 - seenShare : 1),
      1,
    )
    return sum + value * (1 - missed)
  }, 0)
}

const priceOf = ({ price }: TeamCandidate) =>
  typeof price === 'number' ? price : (price?.high ?? Number.NaN)

/** Every team there is. */
function bestReach(question: TeamQuestion): number {
  const { candidates, budget, mostPeople = 99, kept = [] } = question
  let best = 0
  for (let mask = 0; mask < 2 ** candidates.length; mask++) {
    const team = candidates.filter((_, place) => (mask >> place) & 1)
    if (team.length > mostPeople || team.reduce((sum, each) => sum + priceOf(each), 0) > budget) continue
    if (kept.some((id) => !team.some((each) => each.id === id))) continue
    best = Math.max(best, reachOf(question, team))
  }
  return best
}

const drawnQuestion: fc.Arbitrary<TeamQuestion> = fc
  .record({
    candidates: fc.array(
      fc.record({
        price: fc.integer({ min: 0, max: 9 }),
        audience: fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 9 }),
        seenShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
      }),
      { maxLength: 9 },
    ),
    isCertain: fc.boolean(),
    personValues: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 15, maxLength: 15 }),
    budget: fc.integer({ min: 0, max: 25 }),
    mostPeople: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    keepsFirst: fc.boolean(),
  })
  .map(({ candidates, isCertain, personValues, budget, mostPeople, keepsFirst }) => ({
    candidates: candidates.map(({ price, audience, seenShare }, place) => ({
      id: `crt_${place}`,
      price,
      authenticity: 0.5,
      audience: Uint32Array.from(audience),
      ...(isCertain ? {} : { seenShare }),
    })),
    personValues: Float64Array.from(personValues),
    budget,
    ...(mostPeople === undefined ? {} : { mostPeople }),
    ...(keepsFirst && (candidates[0]?.price ?? 99) <= budget ? { kept: ['crt_0'] } : {}),
  }))

describe('a team', () => {
  test('reaches as much as the best of all teams, on every small question', () => {
    fc.assert(
      fc.property(drawnQuestion, (question) => {
        const team = chooseTeam(question)
        expect(team.reach).toBeCloseTo(bestReach(question), 7)
        expect(team.gap).toBeLessThan(1e-7)
      }),
      { numRuns: 150 },
    )
  })

  test('says of itself what is true: reach, cost, what each adds, what a swap would change', () => {
    fc.assert(
      fc.property(drawnQuestion, (question) => {
        const team = chooseTeam(question)
        const chosen = question.candidates.filter(({ id }) => idsOf(team).includes(id))
        expect(chosen).toHaveLength(team.members.length)
        expect(team.reach).toBeCloseTo(reachOf(question, chosen), 7)
        expect(team.cost).toBe(chosen.reduce((sum, each) => sum + priceOf(each), 0))
        expect(team.cost).toBeLessThanOrEqual(question.budget)
        for (const { id, marginalReach, reachAlone } of team.members) {
          const [one, others] = [
            chosen.filter((each) => each.id === id),
            chosen.filter((each) => each.id !== id),
          ]
          expect(marginalReach).toBeCloseTo(team.reach - reachOf(question, others), 7)
          expect(reachAlone).toBeCloseTo(reachOf(question, one), 7)
        }
        for (const { id, addedReach } of team.leftOut) {
          const with1 = question.candidates.filter((each) => each.id === id).concat(chosen)
          expect(addedReach).toBeCloseTo(reachOf(question, with1) - team.reach, 7)
        }
        for (const swap of team.swaps) {
          const after = question.candidates.filter(
            ({ id }) => id === swap.in || (id !== swap.out && idsOf(team).includes(id)),
          )
          expect(swap.reachChange).toBeCloseTo(reachOf(question, after) - team.reach, 7)
          expect(team.cost + swap.costChange).toBeLessThanOrEqual(question.budget)
        }
        expect(team.members.length + team.leftOut.length).toBe(question.candidates.length)
      }),
      { numRuns: 150 },
    )
  })

  test('never reaches less with more money, and never passes its bound', () => {
    fc.assert(
      fc.property(drawnQuestion, fc.integer({ min: 1, max: 9 }), (question, more) => {
        const [poor, rich] = [
          chooseTeam(question),
          chooseTeam({ ...question, budget: question.budget + more }),
        ]
        expect(rich.reach).toBeGreaterThanOrEqual(poor.reach - 1e-7)
        expect(rich.upperBound).toBeGreaterThanOrEqual(rich.reach)
      }),
      { numRuns: 60 },
    )
  })

  test('counts a person whom two reach once', () => {
    const candidates = [candidate('a', 5, 0, 1, 2), candidate('b', 5, 0, 1, 3), candidate('c', 5, 4, 5)]
    const team = chooseTeam({ candidates, personValues: people(6), budget: 10 })
    expect(team.reach).toBe(5)
    expect(idsOf(team)).toEqual(['a', 'c'])
  })
})

describe('odd questions', () => {
  const candidates = [
    candidate('free', 0, 0, 1),
    candidate('empty', 3),
    candidate('dear', 500, 2, 3, 4),
    candidate('unknown', null, 5, 6, 7),
    candidate('estimated', { low: 4, high: 12 }, 8),
  ]
  const question = { candidates, personValues: people(9), budget: 10 }
  const reasonsOf = (asked: TeamQuestion) =>
    Object.fromEntries(chooseTeam(asked).leftOut.map(({ id, reason }) => [id, reason]))

  test('take who asks nothing, and say why others cannot be taken and what they would add', () => {
    const team = chooseTeam(question)
    expect(idsOf(team)).toEqual(['free'])
    expect(team).toMatchObject({ reach: 2, cost: 0, gap: 0 })
    expect(team.leftOut).toEqual([
      { id: 'empty', reason: 'audience_empty', addedReach: 0 },
      { id: 'dear', reason: 'price_above_budget', addedReach: 3 },
      { id: 'unknown', reason: 'price_unknown', addedReach: 3 },
      { id: 'estimated', reason: 'price_above_budget', addedReach: 1 },
    ])
  })

  test('an estimated price counts at the end that is asked for, and the cost is given at both', () => {
    const team = chooseTeam({ ...question, assumedPrice: 'middle' })
    expect(idsOf(team)).toEqual(['estimated', 'free'])
    expect(team).toMatchObject({ cost: 8, costRange: { low: 4, high: 12 } })
  })

  test('no money buys who asks nothing; nobody to choose from is an empty team', () => {
    expect(idsOf(chooseTeam({ ...question, budget: 0 }))).toEqual(['free'])
    expect(chooseTeam({ candidates: [], personValues: people(3), budget: 10 })).toMatchObject({
      members: [],
      reach: 0,
      upperBound: 0,
      gap: 0,
      swaps: [],
    })
  })

  test('whose audience is less real than wanted, or not known to be, is left out; who is kept is not', () => {
    const checked = [
      { ...candidate('low', 1, 0), authenticity: 0.4 },
      { ...candidate('high', 1, 1), authenticity: 0.9 },
      candidate('unknown', 1, 2),
    ]
    const asked = { candidates: checked, personValues: people(3), budget: 5, minimumAuthenticity: 0.5 }
    expect(reasonsOf(asked)).toEqual({ low: 'authenticity_low', unknown: 'authenticity_unknown' })
    expect(idsOf(chooseTeam({ ...asked, kept: ['low'] }))).toEqual(['high', 'low'])
  })

  test('who is worth nothing to the brand is no audience', () => {
    expect(reasonsOf({ ...question, personValues: new Float64Array(9) }).dear).toBe('audience_empty')
  })

  test.each([
    [{ budget: -1 }, 'The budget is -1'],
    [{ budget: 10.5 }, 'whole minor units'],
    [{ minimumAuthenticity: 2 }, 'from 0 to 1'],
    [{ kept: ['nobody'] }, 'nobody is to be kept'],
    [{ kept: ['dear'] }, 'cost 500, and the budget is 10'],
    [{ personValues: people(3) }, 'beyond 3'],
    [{ candidates: [candidate('a', 1, 0), candidate('a', 1, 0)] }, 'the same id'],
    [{ candidates: [candidate('a', { low: 5, high: 1 }, 0)] }, 'price of a'],
    [{ sampledShare: 0 }, 'above 0'],
  ])('%o is refused with a sentence', (wrong, sentence) => {
    expect(() => chooseTeam({ ...question, ...wrong })).toThrow(sentence)
  })
})

describe('a sample of people', () => {
  test('is scaled to all, with an interval that holds the truth nine times of ten', () => {
    let state = 7
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    let held = 0
    for (let draw = 0; draw < 400; draw++) {
      const sampled = Array.from({ length: 600 }, (_, person) => person).filter(() => next() < 0.25)
      const candidates = [candidate('a', 5, ...sampled.keys())]
      const asked = { candidates, personValues: people(sampled.length), budget: 5, sampledShare: 0.25 }
      const [low, high] = chooseTeam(asked).reachInterval
      if (low <= 600 && 600 <= high) held++
    }
    expect(held / 400).toBeGreaterThan(0.86)
    expect(held / 400).toBeLessThan(0.94)
  })
})
