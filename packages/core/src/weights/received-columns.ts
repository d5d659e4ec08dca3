import type { GradedSignal } from '../influence/grade-signal.ts'
import type { GradedColumns } from '../influence/graded-columns.ts'
import type { SignalName } from '../influence/signals.ts'

/** One signal as it travels: plain lists of numbers. */
export interface ReceivedSignal {
  readonly name: SignalName
  readonly measuredPeople: number
  readonly percentiles: readonly number[]
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
      signals.map(({ name, measuredPeople, percentiles: list, estimated }) => {
        const percentiles = Float32Array.from(list)
        const graded: GradedSignal = {
          percentiles,
          lows: percentiles,
          highs: percentiles,
          isEstimated: Uint8Array.from(estimated),
          measuredPeople,
        }
        return [name, graded] as const
      }),
    ),
  }
}
