import { describe, expect, it } from 'vitest'
import { planSample, type SampleStep, stateOf } from './plan-sample.ts'
import type { SampleState } from './sample.schema.ts'

const error = { code: 'unexpected', message: 'no' }
const whole = { isComplete: true, error: null }
const part = { isComplete: false, error: null }

type Case = readonly [string, Parameters<typeof planSample>[0], SampleStep, SampleState]
const cases: readonly Case[] = [
  ['asked for', { wanted: 'a', stored: null, ...part }, 'load', 'waiting'],
  ['half loaded', { wanted: 'a', stored: 'a', ...part }, 'load', 'loading'],
  ['loaded', { wanted: 'a', stored: 'a', ...whole }, 'rest', 'ready'],
  ['failed', { wanted: 'a', stored: 'a', isComplete: false, error }, 'rest', 'failed'],
  ['replaced by another', { wanted: 'b', stored: 'a', ...whole }, 'remove', 'waiting'],
  ['not wanted any more', { wanted: null, stored: 'a', ...whole }, 'remove', 'removing'],
  ['not wanted while it was loading', { wanted: null, stored: 'a', ...part }, 'remove', 'removing'],
  ['gone', { wanted: null, stored: null, ...part }, 'forget', 'removing'],
  ['wanted again before it was deleted', { wanted: 'a', stored: 'a', ...whole }, 'rest', 'ready'],
  ['wanted again while it was being deleted', { wanted: 'a', stored: 'a', ...part }, 'load', 'loading'],
]

describe.each(cases)('a sample that is %s', (_name, standing, step, state) => {
  it(`is for the job to ${step}, and for people ${state}`, () => {
    expect(planSample(standing)).toBe(step)
    expect(stateOf(standing)).toBe(state)
  })
})
