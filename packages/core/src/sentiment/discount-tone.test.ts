import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discountTone } from './discount-tone.ts'
import { type LabelProbabilities, weighStance } from './weigh-stance.ts'

const heard = (said: 'for' | 'against' | null, probabilities: LabelProbabilities | null) => ({
  plain: weighStance(said, null, 'fr'),
  evidence: weighStance(said, probabilities, 'fr'),
})
const gloomy: LabelProbabilities = [0.8, 0.15, 0.05]

test('one post counts as it is read', () => {
  const one = heard('for', gloomy)
  expect(discountTone([one])[0]?.for).toBeCloseTo(one.evidence.for)
})

test('what is said plainly counts whole, however many posts say it', () => {
  const plain = heard('against', null)
  for (const evidence of discountTone(Array(40).fill(plain)))
    expect(evidence.against).toBeCloseTo(plain.plain.against)
})

test('somebody who sounds gloomy in everything is not thereby against', () => {
  const posts = discountTone(Array(20).fill(heard(null, gloomy)))
  const total = posts.reduce((sum, one) => sum + Math.log(one.against / one.for), 0)
  const alone = heard(null, gloomy).evidence
  expect(total).toBeGreaterThan(Math.log(alone.against / alone.for))
  expect(total).toBeLessThan(7 * Math.log(alone.against / alone.for))
})

test('evidence stays shares that lie between what is plain and what is heard', () => {
  const share = fc.double({ min: 0.01, max: 0.98, noNaN: true })
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 60 }), (first, second, posts) => {
      const probabilities: LabelProbabilities = [first, (1 - first) * second, (1 - first) * (1 - second)]
      const one = heard('for', probabilities)
      for (const evidence of discountTone(Array(posts).fill(one))) {
        expect(evidence.against + evidence.neither + evidence.for).toBeCloseTo(1)
        const ratio = evidence.for / evidence.against
        const ends = [one.plain.for / one.plain.against, one.evidence.for / one.evidence.against]
        expect(ratio).toBeGreaterThanOrEqual(Math.min(...ends) * 0.999)
        expect(ratio).toBeLessThanOrEqual(Math.max(...ends) * 1.001)
      }
    }),
  )
})
