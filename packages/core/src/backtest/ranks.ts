/**
 * Ranks from 1 for the smallest value; equals share the mean of their places.
 * @example ranksOf([10, 30, 30]) // [1, 2.5, 2.5]
 */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Array<number>(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++
    for (let place = from; place < to; place++) ranks[order[place] as number] = (from + to + 1) / 2
    from = to
  }
  return ranks
}
