function nodeAt(heap: usize, place: u32): u32 {
  return load<u32>(heap + ((place as usize) << 2))
}

function costOf(costs: usize, node: u32): f64 {
  return load<f64>(costs + ((node as usize) << 3))
}

function put(heap: usize, places: usize, place: u32, node: u32): void {
  store<u32>(heap + ((place as usize) << 2), node)
  store<u32>(places + ((node as usize) << 2), place + 1)
}

/** Moves a node towards the root of the heap until nobody above it costs more. */
function rise(heap: usize, places: usize, costs: usize, node: u32, place: u32): void {
  const cost = costOf(costs, node)
  while (place > 0) {
    const above = (place - 1) >>> 1
    const parent = nodeAt(heap, above)
    if (costOf(costs, parent) <= cost) break
    put(heap, places, place, parent)
    place = above
  }
  put(heap, places, place, node)
}

/** Puts a node at the root and lets it sink until nobody below it costs less. */
function sink(heap: usize, places: usize, costs: usize, node: u32, size: u32): void {
  const cost = costOf(costs, node)
  let place: u32 = 0
  while (true) {
    let below: u32 = 2 * place + 1
    if (below >= size) break
    if (below + 1 < size && costOf(costs, nodeAt(heap, below + 1)) < costOf(costs, nodeAt(heap, below)))
      below++
    const child = nodeAt(heap, below)
    if (costOf(costs, child) >= cost) break
    put(heap, places, place, child)
    place = below
  }
  put(heap, places, place, node)
}

/**
 * The cheapest chain from one node to another (Dijkstra). An edge of weight w costs 1 / w; a chain costs the sum, or with
 * `isWidest` its dearest edge. Nodes that are barred are not gone through; with `noDirect` neither is the edge from end to
 * end. `costs` begins all infinite and `places` all zero, both for every node; `previous` and `heap` are room.
 * @returns 1 when there is a chain: it can be read backwards in `previous`
 */
export function cheapestPath(
  from: u32,
  to: u32,
  offsets: usize,
  entries: usize,
  weights: usize,
  mask: u32,
  shift: u32,
  each: u32,
  isWidest: u32,
  barred: usize,
  noDirect: u32,
  costs: usize,
  places: usize,
  previous: usize,
  heap: usize,
): u32 {
  store<f64>(costs + ((from as usize) << 3), 0)
  put(heap, places, 0, from)
  let size: u32 = 1
  while (size > 0) {
    const node = nodeAt(heap, 0)
    size--
    if (size > 0) sink(heap, places, costs, nodeAt(heap, size), size)
    if (node === to) return 1
    const cost = costOf(costs, node)
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    for (let index = load<u32>(offsets + ((node as usize) << 2)); index < end; index++) {
      const entry = load<u32>(entries + ((index as usize) << 2))
      const other = entry & mask
      if (load<u8>(barred + (other as usize)) !== 0) continue
      if (noDirect !== 0 && node === from && other === to) continue
      const weight = load<f32>(weights + ((((entry >>> shift) + (index & each)) as usize) << 2)) as f64
      const step = 1 / weight
      const reached = isWidest !== 0 ? max(cost, step) : cost + step
      if (reached >= costOf(costs, other)) continue
      const isNew = load<u32>(places + ((other as usize) << 2)) === 0
      store<f64>(costs + ((other as usize) << 3), reached)
      store<u32>(previous + ((other as usize) << 2), node)
      rise(heap, places, costs, other, isNew ? size++ : load<u32>(places + ((other as usize) << 2)) - 1)
    }
  }
  return 0
}
