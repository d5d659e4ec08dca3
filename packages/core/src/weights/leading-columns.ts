import type { GradedSignal } from '../influence/grade-signal.ts'
import type { GradedColumns } from '../influence/graded-columns.ts'

function pickFrom<Column extends Float32Array | Uint8Array | Uint32Array>(
  column: Column,
  places: Uint32Array,
): Column {
  const Kind = column.constructor as new (length: number) => Column
  const picked = new Kind(places.length)
  for (let index = 0; index < places.length; index++) {
    picked[index] = column[places[index] as number] as number
  }
  return picked
}

/** Some people's columns, in the order in which they are asked for; they keep their places among everybody. */
export function leadingColumns(columns: GradedColumns, places: Uint32Array): GradedColumns {
  const signals = [...columns.signals].map(([name, graded]) => {
    const isEstimated = pickFrom(graded.isEstimated, places)
    const picked: GradedSignal = {
      steps: pickFrom(graded.steps, places),
      lows: pickFrom(graded.lows, places),
      highs: pickFrom(graded.highs, places),
      isEstimated,
      least: graded.least,
      most: graded.most,
      // At least one was measured among everybody, also where none of these was.
      measuredPeople: Math.max(
        1,
        isEstimated.reduce((sum, flag) => sum + 1 - flag, 0),
      ),
    }
    return [name, picked] as const
  })
  return {
    people: places.length,
    drawSeeds: pickFrom(columns.drawSeeds, places),
    signals: new Map(signals),
  }
}
