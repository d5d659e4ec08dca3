/**
 * The places of the greatest values, greatest first, equals by place; one pass, whatever the number of values.
 * @param limit how many
 * @param isMeant leaves places out
 * @example pickTop([3, 9, 5], 2) // [1, 2]
 */
export function pickTop(
  values: ArrayLike<number>,
  limit: number,
  isMeant: (place: number) => boolean = () => true,
): number[] {
  const top: number[] = []
  const value = (place: number) => values[place] as number
  for (let place = 0; place < values.length; place++) {
    if (top.length === limit && (limit === 0 || value(place) <= value(top[limit - 1] as number))) continue
    if (!isMeant(place)) continue
    let [low, high] = [0, top.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (value(top[middle] as number) >= value(place)) low = middle + 1
      else high = middle
    }
    top.splice(low, 0, place)
    if (top.length > limit) top.pop()
  }
  return top
}
