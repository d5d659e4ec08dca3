import type { AccountId } from '../shared/branded.ts'
import type { GradedSignal } from './grade-signal.ts'
import type { SignalName } from './signals.ts'

/**
 * Everybody on a topic, measured and graded once: all that a change of weights needs. People stand in the order of
 * their ids, which is also the order among equals; a column holds one number for each of them.
 */
export interface GradedColumns {
  readonly people: number
  /** Where each person's draws begin: made from the id alone, by `drawSeedOf`. */
  readonly drawSeeds: Uint32Array
  /** Signals unknown for everybody are absent. */
  readonly signals: ReadonlyMap<SignalName, GradedSignal>
}

/** A number that only depends on the id, so that the order in which people come changes nothing. */
export function drawSeedOf(accountId: AccountId): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < accountId.length; index++) {
    hash = Math.imul(hash ^ accountId.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** Ids in the one order that never depends on chance: as numbers. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}
