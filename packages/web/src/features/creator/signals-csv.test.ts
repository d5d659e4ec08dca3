import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { expect, test } from 'vitest'
import { signalsCsv } from './signals-csv.ts'

test('one line a characteristic; what is unknown stays empty and is called so', () => {
  const person = {
    signals: [
      {
        name: 'frequency',
        pillar: 'relevance',
        value: 3.5,
        percentile: 80,
        interval: [70, 88],
        sample: 12,
        knowledge: 'measured',
      },
      {
        name: 'conversion',
        pillar: 'resonance',
        value: null,
        percentile: null,
        interval: null,
        sample: 0,
        knowledge: 'unknown',
      },
    ],
    contributions: [{ signal: 'frequency', points: 4.25 }],
  } as unknown as RankedCreator
  const [, first, second] = signalsCsv(person).trim().split(/\r?\n/)
  expect(first).toBe('frequency,relevance,3.5,80,70,88,12,measured,4.25')
  expect(second).toBe('conversion,resonance,,,,,0,unknown,')
})
