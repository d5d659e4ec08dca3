import type { SampleState } from './sample.schema.ts'
import type { StoredSample } from './sample.store.ts'

/** What is to be done next, so that the corpus holds what the workspace wants. */
export type SampleStep = 'remove' | 'load' | 'forget' | 'rest'

type Standing = Pick<StoredSample, 'wanted' | 'stored' | 'isComplete' | 'error'>

export function planSample({ wanted, stored, isComplete, error }: Standing): SampleStep {
  if (stored !== null && stored !== wanted) return 'remove'
  if (wanted === null) return 'forget'
  if (error !== null) return 'rest'
  return stored === wanted && isComplete ? 'rest' : 'load'
}

export function stateOf({ wanted, stored, isComplete, error }: Standing): SampleState {
  if (wanted === null) return 'removing'
  if (error !== null) return 'failed'
  if (stored !== wanted) return 'waiting'
  return isComplete ? 'ready' : 'loading'
}
