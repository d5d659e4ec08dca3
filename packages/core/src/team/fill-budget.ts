/** The best that fractions of candidates could make of a budget. */
export interface Filled {
  readonly profit: number
  /** How much of each candidate is taken, 0 to 1, for those of whom anything is. */
  readonly taken: readonly { readonly candidate: number; readonly share: number }[]
}

/** Places ordered by profit per price, the free ones first. */
export function orderByRatio(
  candidates: readonly number[],
  profits: Float64Array,
  prices: Float64Array,
): number[] {
  const ratio = (candidate: number) =>
    (profits[candidate] as number) / ((prices[candidate] as number) || 1e-12)
  return candidates.toSorted((a, b) => ratio(b) - ratio(a))
}

/**
 * The fractional knapsack: from the best ratio down, the last one in part. With a limit on how many, whichever limit
 * leaves less; both are above what whole candidates can make.
 */
export function fillBudget(
  ordered: readonly number[],
  profits: Float64Array,
  prices: Float64Array,
  budget: number,
  most: number,
): Filled {
  const byMoney = fillByMoney(ordered, profits, prices, budget)
  if (byMoney.taken.reduce((sum, { share }) => sum + share, 0) <= most) return byMoney
  const best = ordered.toSorted((a, b) => (profits[b] as number) - (profits[a] as number)).slice(0, most)
  const byCount = {
    profit: best.reduce((sum, candidate) => sum + (profits[candidate] as number), 0),
    taken: best.map((candidate) => ({ candidate, share: 1 })),
  }
  return byCount.profit < byMoney.profit ? byCount : byMoney
}

function fillByMoney(
  ordered: readonly number[],
  profits: Float64Array,
  prices: Float64Array,
  budget: number,
): Filled {
  const taken: { candidate: number; share: number }[] = []
  let profit = 0
  let left = budget
  for (const candidate of ordered) {
    const price = prices[candidate] as number
    const share = price <= left ? 1 : left / price
    if (share === 0) break
    profit += share * (profits[candidate] as number)
    taken.push({ candidate, share })
    left -= share * price
    if (share < 1) break
  }
  return { profit, taken }
}
