/**
 * How far everybody moved between two orders: 2 for two places up. Who stayed, came or went is left out.
 * @example rankMoves(['a', 'b', 'c'], ['c', 'a', 'b']) // Map { 'c' => 2, 'a' => -1, 'b' => -1 }
 */
export function rankMoves(before: readonly string[], after: readonly string[]): ReadonlyMap<string, number> {
  const placeBefore = new Map(before.map((id, place) => [id, place]))
  const moves = new Map<string, number>()
  for (const [place, id] of after.entries()) {
    const old = placeBefore.get(id)
    if (old !== undefined && old !== place) moves.set(id, old - place)
  }
  return moves
}
