import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { expect, test } from 'vitest'
import { surestSignals } from './surest-signals.ts'

type Signal = RankedCreator['signals'][number]

const signal = (
  name: Signal['name'],
  percentile: number,
  low: number,
  knowledge: Signal['knowledge'] = 'measured',
) =>
  ({
    name,
    pillar: 'relevance',
    value: 1,
    percentile,
    interval: [low, 99],
    sample: 9,
    knowledge,
  }) satisfies Signal

test('sure is only what lies above the typical person even at the low end of its interval', () => {
  const signals = [signal('focus', 90, 80), signal('citations', 90, 45), signal('response', 55, 52)]
  expect(surestSignals({ signals })).toEqual(['focus'])
})

test('what was estimated is never sure', () => {
  expect(surestSignals({ signals: [signal('audience', 95, 90, 'estimated')] })).toEqual([])
})

test('at most three are named, the surest first', () => {
  const signals = [
    signal('audience', 80, 61),
    signal('focus', 90, 80),
    signal('citations', 95, 90),
    signal('response', 85, 70),
  ]
  expect(surestSignals({ signals })).toEqual(['citations', 'focus', 'response'])
})
