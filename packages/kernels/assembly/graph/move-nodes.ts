/** Gains smaller than this share of a node's strength are rounding. */
const least: f64 = 1e-9

/**
 * Moves nodes one after the other to the neighbouring community where modularity gains most, until no node that waits
 * in `queue` wants to move: a node waits again when a neighbour left for another community (fast local moving; Traag,
 * Waltman and van Eck 2019). The queue begins full, in the order in which nodes are visited; `waits` begins all ones.
 * `free` is room for communities that became empty. `scale` = resolution / total strength. `cells` holds two
 * f64 per label, side by side because they are read together: room that begins and ends zero, and the label's strength.
 * @returns how many moves were made
 */
export function moveNodes(
  nodes: u32,
  offsets: usize,
  targets: usize,
  weights: usize,
  strength: usize,
  scale: f64,
  labels: usize,
  members: usize,
  queue: usize,
  waits: usize,
  free: usize,
  cells: usize,
  touched: usize,
): u32 {
  let freeCount: u32 = 0
  for (let label: u32 = 0; label < nodes; label++) {
    if (load<u32>(members + ((label as usize) << 2)) === 0) {
      store<u32>(free + ((freeCount++ as usize) << 2), label)
    }
  }
  let moves: u32 = 0
  let head: u32 = 0
  let waiting = nodes
  while (waiting > 0) {
    const node = load<u32>(queue + ((head as usize) << 2))
    head = head + 1 === nodes ? 0 : head + 1
    waiting--
    store<u8>(waits + (node as usize), 0)

    const begin = load<u32>(offsets + ((node as usize) << 2))
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    let touchedCount: u32 = 0
    for (let index = begin; index < end; index++) {
      const other = load<u32>(targets + ((index as usize) << 2))
      if (other === node) continue
      const label = load<u32>(labels + ((other as usize) << 2))
      const place = cells + ((label as usize) << 4)
      const held = load<f64>(place)
      // Written always and counted when new: a branch here would be guessed wrong half of the time.
      store<u32>(touched + ((touchedCount as usize) << 2), label)
      touchedCount += select<u32>(1, 0, held === 0)
      store<f64>(place, held + (load<f32>(weights + ((index as usize) << 2)) as f64))
    }

    const mine = load<u32>(labels + ((node as usize) << 2))
    const own = load<f64>(strength + ((node as usize) << 3))
    const pull = own * scale
    const minePlace = cells + ((mine as usize) << 4)
    const stay = load<f64>(minePlace) - pull * (load<f64>(minePlace, 8) - own)
    let best = mine
    let bestGain = stay
    const slack = least * own
    for (let index: u32 = 0; index < touchedCount; index++) {
      const label = load<u32>(touched + ((index as usize) << 2))
      const place = cells + ((label as usize) << 4)
      const gain = load<f64>(place) - pull * load<f64>(place, 8)
      store<f64>(place, 0)
      // Its own label, with the node still counted in it, is never better than staying.
      const isBetter = gain > bestGain + slack
      bestGain = select<f64>(gain, bestGain, isBetter)
      best = select<u32>(label, best, isBetter)
    }
    const isAlone = load<u32>(members + ((mine as usize) << 2)) === 1
    if (bestGain < -least * own && !isAlone && freeCount > 0)
      best = load<u32>(free + ((--freeCount as usize) << 2))
    if (best === mine) continue

    moves++
    store<u32>(labels + ((node as usize) << 2), best)
    store<f64>(minePlace, load<f64>(minePlace, 8) - own, 8)
    const bestPlace = cells + ((best as usize) << 4)
    store<f64>(bestPlace, load<f64>(bestPlace, 8) + own, 8)
    const left = load<u32>(members + ((mine as usize) << 2)) - 1
    store<u32>(members + ((mine as usize) << 2), left)
    if (left === 0) store<u32>(free + ((freeCount++ as usize) << 2), mine)
    store<u32>(members + ((best as usize) << 2), load<u32>(members + ((best as usize) << 2)) + 1)
    for (let index = begin; index < end; index++) {
      const other = load<u32>(targets + ((index as usize) << 2))
      if (load<u8>(waits + (other as usize)) !== 0) continue
      if (load<u32>(labels + ((other as usize) << 2)) === best) continue
      store<u8>(waits + (other as usize), 1)
      let tail = head + waiting
      if (tail >= nodes) tail -= nodes
      store<u32>(queue + ((tail as usize) << 2), other)
      waiting++
    }
  }
  return moves
}
