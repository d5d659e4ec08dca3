import type { CorpusSpan } from './choose-period.ts'
import type { Period } from './topic.ts'

const dayMs = 86_400_000
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/**
 * The period of equal length that ends on the day before.
 * @returns null where the corpus does not reach back over all of it: half a period would compare unlike things
 * @example previousPeriod({ from: '2026-02-01', to: '2026-02-10' }, span) // { from: '2026-01-22', to: '2026-01-31' }
 */
export function previousPeriod(
  period: Period,
  { firstPostAt }: Pick<CorpusSpan, 'firstPostAt'>,
): Period | null {
  const start = Date.parse(`${period.from}T00:00:00Z`)
  const length = Date.parse(`${period.to}T00:00:00Z`) + dayMs - start
  const from = dayOf(start - length)
  return from < dayOf(firstPostAt.getTime()) ? null : { from, to: dayOf(start - dayMs) }
}
