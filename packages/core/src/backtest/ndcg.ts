/**
 * Normalised discounted cumulative gain of the first places of an order: how much of what could be gained there is.
 * Gains are the truth itself, those below zero gain nothing; people with equal scores share the mean of their gains,
 * so that no order among equals is lucky.
 * Source: Järvelin and Kekäläinen 2002, Cumulated gain-based evaluation of IR techniques.
 * @returns 0 to 1; null when nobody gains anything
 * Method: docs/methods/backtest.md
 */
export function ndcg(scores: readonly number[], truth: readonly number[], places: number): number | null {
  const gains = truth.map((value) => Math.max(0, value))
  const discount = (place: number) => 1 / Math.log2(place + 2)
  const order = scores.map((_, index) => index).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  let gained = 0
  for (let from = 0; from < Math.min(places, order.length); ) {
    let to = from
    let sum = 0
    for (; to < order.length && scores[order[to] as number] === scores[order[from] as number]; to++)
      sum += gains[order[to] as number] as number
    for (let place = from; place < Math.min(to, places); place++)
      gained += (sum / (to - from)) * discount(place)
    from = to
  }
  const best = gains
    .toSorted((a, b) => b - a)
    .slice(0, places)
    .reduce((sum, gain, place) => sum + gain * discount(place), 0)
  return best === 0 ? null : gained / best
}
