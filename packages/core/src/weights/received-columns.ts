import type { GradedSignal } from '../influence/grade-signal.ts'
import type { GradedColumns } from '../influence/graded-columns.ts'
import type { SignalName } from '../influence/signals.ts'

/** One signal as it travels: plain lists of numbers. */
export interface ReceivedSignal {
  readonly name: SignalName
  readonly measuredPeople: number
  /** Steps above the typical person, as `GradedSignal` has them. */
  readonly steps: readonly number[]
  /** Steps between which a value counts. */
  readonly least: number
  readonly most: number
  /** 1 where the value is taken from comparable people. */
  readonly estimated: readonly number[]
}

/**
 * Columns as `scoreColumns` takes them, out of lists that travelled. Intervals do not travel: what chance could have
 * made of the order is not drawn from these.
 */
export function receivedColumns(people: number, signals: readonly ReceivedSignal[]): GradedColumns {
  return {
    people,
    drawSeeds: new Uint32Array(people),
    signals: new Map(
      signals.map(({ name, measuredPeople, steps: list, least, most, estimated }) => {
        const steps = Float32Array.from(list)
        const graded: GradedSignal = {
          steps,
          lows: steps,
          highs: steps,
          isEstimated: Uint8Array.from(estimated),
          measuredPeople,
          least,
          most,
        }
        return [name, graded] as const
      }),
    ),
  }
}
