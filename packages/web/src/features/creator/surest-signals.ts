import type { RankedCreator } from '@relais/server/influence/influence.schema'

type Signal = RankedCreator['signals'][number]

const median = 50
const clearly = 60

/** Measured signals on which even the low end of the interval lies clearly above the typical person, at most three. */
export function surestSignals({ signals }: Pick<RankedCreator, 'signals'>): Signal['name'][] {
  const lowEnd = ({ interval, percentile }: Signal) => interval?.[0] ?? percentile ?? 0
  return signals
    .filter(
      (signal) =>
        signal.knowledge === 'measured' && (signal.percentile ?? 0) >= clearly && lowEnd(signal) > median,
    )
    .toSorted((a, b) => lowEnd(b) - lowEnd(a))
    .slice(0, 3)
    .map(({ name }) => name)
}
