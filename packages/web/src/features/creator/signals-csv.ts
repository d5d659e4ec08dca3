import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { type CsvCell, toCsv } from '../../ui/csv.ts'

const header = ['signal', 'pillar', 'value', 'percentile', 'low', 'high', 'sample', 'is', 'points']

/** The characteristics of one person as a table, in each signal's own unit; what is unknown is an empty cell. */
export function signalsCsv({ signals, contributions }: RankedCreator): string {
  const pointsOf = new Map(contributions.map(({ signal, points }) => [signal, points]))
  const rows = signals.map(({ name, pillar, value, percentile, interval, sample, knowledge }): CsvCell[] => [
    name,
    pillar,
    value,
    percentile,
    interval?.[0] ?? null,
    interval?.[1] ?? null,
    sample,
    knowledge,
    pointsOf.get(name) ?? null,
  ])
  return toCsv(header, rows)
}
