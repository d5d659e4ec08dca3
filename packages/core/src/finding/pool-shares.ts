import { z90 } from '../influence/measurement.ts'
import { compareShares, type TimesAsOften } from './compare-shares.ts'
import { upperTail } from './upper-tail.ts'

/** Two groups among people who are alike in something else, such as how much they write. */
export interface Stratum {
  readonly hits: number
  readonly of: number
  readonly otherHits: number
  readonly otherOf: number
}

export interface PooledTimes extends TimesAsOften {
  /** Chance of a ratio so far above 1 where there is no difference. */
  readonly chance: number
}

/**
 * How many times as often something is met in one group as in another, comparing like with like: the ratio of the two
 * shares in each stratum, pooled (Mantel and Haenszel 1959), with the interval of Greenland and Robins (1985).
 * @example poolShares([{ hits: 30, of: 100, otherHits: 10, otherOf: 100 }]) // { times: 3, low: 1.7, high: 5.3, chance: 0.0008 }
 */
export function poolShares(strata: readonly Stratum[]): PooledTimes {
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
  if (ours === 0 || theirs === 0 || spread <= 0) return fromOneTable(sum)
  const middle = Math.log(ours / theirs)
  const error = Math.sqrt(spread / (ours * theirs))
  const reach = z90 * error
  return {
    times: Math.exp(middle),
    low: Math.exp(middle - reach),
    high: Math.exp(middle + reach),
    chance: upperTail(middle / error),
  }
}

/** Where a group has none of it, like is not compared with like: there is too little. */
function fromOneTable({ hits, of, otherHits, otherOf }: Stratum): PooledTimes {
  const compared = compareShares({ hits, of }, { hits: otherHits, of: otherOf })
  if (compared.low === 0) return { ...compared, chance: 1 }
  const error = Math.log(compared.times / compared.low) / z90
  return { ...compared, chance: upperTail(Math.log(compared.times) / error) }
}
