import type { Citation } from './explain-jump.ts'

/**
 * Distinct people who passed an account on, by month of UTC, from the first month in which anybody did to the last;
 * months without anybody are there with 0.
 * @example countCiters([{ account: 'a', atMs: Date.UTC(2026, 4, 4), followers: null }]) // [{ month: '2026-05', people: 1 }]
 */
export function countCiters(
  citations: readonly Citation[],
): { readonly month: string; readonly people: number }[] {
  const monthOf = ({ atMs }: Citation) => {
    const at = new Date(atMs)
    return at.getUTCFullYear() * 12 + at.getUTCMonth()
  }
  const byMonth = Map.groupBy(citations, monthOf)
  if (byMonth.size === 0) return []
  const months = [...byMonth.keys()]
  const first = months.reduce((least, month) => Math.min(least, month))
  const last = months.reduce((most, month) => Math.max(most, month))
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at
    const people = new Set(byMonth.get(month)?.map(({ account }) => account)).size
    return { month: `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, people }
  })
}
