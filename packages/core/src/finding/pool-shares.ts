import { z90 } from '../influence/measurement.ts'
import { compareShares, type TimesAsOften } from './compare-shares.ts'

/** Two groups among people who are alike in something else, such as how much they write. */
export interface Stratum {
  readonly hits: number
  readonly of: number
  readonly otherHits: number
  readonly otherOf: number
}

/**
 * How many times as often something is met in one group as in another, comparing like with like: the ratio of the two
 * shares in each stratum, pooled (Mantel and Haenszel 1959), with the interval of Greenland and Robins (1985).
 * @example poolShares([{ hits: 30, of: 100, otherHits: 10, otherOf: 100 }]) // { times: 3, low: 1.7, high: 5.3 }
 */
export function poolShares(strata: readonly Stratum[]): TimesAsOften {
  let [ours, theirs, spread] = [0, 0, 0]
  const sum = { hits: 0, of: 0, otherHits: 0, otherOf: 0 }
  for (const { hits, of, otherHits, otherOf } of strata) {
    sum.hits += hits
    sum.of += of
    sum.otherHits += otherHits
    sum.otherOf += otherOf
    const all = of + otherOf
    if (of === 0 || otherOf === 0) continue
    ours += (hits * otherOf) / all
    theirs += (otherHits * of) / all
    spread += ((hits + otherHits) * of * otherOf - hits * otherHits * all) / (all * all)
  }
  // Where a group has none of it, like is not compared with like: there is too little.
  if (ours === 0 || theirs === 0 || spread <= 0)
    return compareShares({ hits: sum.hits, of: sum.of }, { hits: sum.otherHits, of: sum.otherOf })
  const middle = Math.log(ours / theirs)
  const reach = z90 * Math.sqrt(spread / (ours * theirs))
  return { times: Math.exp(middle), low: Math.exp(middle - reach), high: Math.exp(middle + reach) }
}
