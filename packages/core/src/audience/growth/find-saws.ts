import { type Counted, dayMs, knownSeries } from './counted.ts'

export interface Saw {
  readonly fromMs: number
  readonly toMs: number
  /** How often following rose and was cut back. */
  readonly teeth: number
  /** Accounts that were followed and let go, over all teeth. */
  readonly letGo: number
}

const fewestTeeth = 2
const longestToothDays = 120
const leastCut = 0.15
const leastLetGo = 100

/**
 * Times in which an account followed many and let them go again, more than once: what is done to win followers who
 * follow back. A tooth is a rise of `following` and a cut of at least 15 % and 100 accounts, each within 120 days.
 * Method: docs/methods/growth.md
 */
export function findSaws(counts: readonly Counted[]): Saw[] {
  const series = knownSeries(counts, 'following')
  const teeth: { fromMs: number; peakMs: number; toMs: number; cut: number }[] = []
  let [low, high] = [series[0], series[0]]
  for (const seen of series.slice(1)) {
    if (low === undefined || high === undefined) break
    if (seen.count >= high.count) {
      if (seen.count > high.count) high = seen
      continue
    }
    const cut = high.count - seen.count
    const isCut = cut >= leastLetGo && cut >= leastCut * high.count
    const rise = high.count - low.count
    const isQuick = seen.atMs - low.atMs <= 2 * longestToothDays * dayMs
    if (isCut) {
      if (rise >= leastLetGo && rise >= leastCut * high.count && isQuick)
        teeth.push({ fromMs: low.atMs, peakMs: high.atMs, toMs: seen.atMs, cut })
      low = seen
      high = seen
    } else if (seen.count < low.count || seen.atMs - low.atMs > longestToothDays * dayMs) {
      low = seen
      high = seen
    }
  }
  const saws: Saw[] = []
  for (const { fromMs, toMs, cut } of teeth) {
    const last = saws.at(-1)
    if (last !== undefined && fromMs - last.toMs <= longestToothDays * dayMs)
      saws[saws.length - 1] = { ...last, toMs, teeth: last.teeth + 1, letGo: last.letGo + cut }
    else saws.push({ fromMs, toMs, teeth: 1, letGo: cut })
  }
  return saws.filter((saw) => saw.teeth >= fewestTeeth)
}
