import { arbitraryCandidates } from '@relais/testkit/influence/arbitrary-candidates'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { seededRandom } from '../shared/seeded-random.ts'
import { gradeCandidates } from './grade-candidates.ts'
import type { Join } from './plan-join.ts'
import { rankGraded } from './rank-candidates.ts'
import { scoreColumns } from './score-columns.ts'
import { defaultWeights } from './weights.ts'

const facts = { weeksInPeriod: 52, followersAreKnown: true }

vi.setConfig({ testTimeout: 60_000 })

const arbitraryWeights = fc.record({
  reach: fc.integer({ min: 0, max: 100 }),
  relevance: fc.integer({ min: 0, max: 100 }),
  resonance: fc.integer({ min: 1, max: 100 }),
})

test.each<Join>(['geometric', 'additive'])(
  'columns graded once and joined anew give the %s ranking of the same weights',
  (join) => {
    fc.assert(
      fc.property(arbitraryCandidates(), arbitraryWeights, (candidates, weights) => {
        const graded = gradeCandidates(candidates, facts)
        scoreColumns(graded.columns, defaultWeights, join)
        const scored = scoreColumns(graded.columns, weights, join)
        const ranking = rankGraded(graded, { weights, join, random: seededRandom(1) })
        const order = Array.from(scored?.order ?? [], (index) => graded.candidates[index]?.accountId)
        expect(order).toEqual(ranking?.order)
        for (const [index, { accountId }] of graded.candidates.entries()) {
          expect(ranking?.explain(accountId)?.score).toBe(scored?.scores[index])
        }
      }),
    )
  },
)

test('only the proportions of weights matter', () => {
  fc.assert(
    fc.property(arbitraryCandidates(), (candidates) => {
      const { columns } = gradeCandidates(candidates, facts)
      const double = { reach: 40, relevance: 70, resonance: 90 }
      const [once, twice] = [defaultWeights, double].map((weights) =>
        scoreColumns(columns, weights, 'geometric'),
      )
      expect(twice?.order).toEqual(once?.order)
    }),
  )
})

test('weights that only ask for what is unknown give nothing', () => {
  const [candidates] = fc.sample(arbitraryCandidates(), 1)
  const unknown = (candidates ?? []).map((candidate) => ({
    ...candidate,
    followers: null,
    engagementOnTopic: [],
    engagementOverall: [],
  }))
  const weights = { reach: 1, relevance: 0, resonance: 0 }
  expect(scoreColumns(gradeCandidates(unknown, facts).columns, weights, 'geometric')).toBeNull()
})
