/**
 * What one source says of betweenness: to `found` it adds, for each node v, `scale` times the sum over all targets t of
 * the share of shortest paths from the source s to t that pass through v, weighed by d(s, v) / d(s, t). The other part of
 * each path is said by the sources at its other end, so that nobody near one source weighs too much (Brandes 2001,
 * linear scaling as in Geisberger, Sanders and Schultes 2008). `distances` begins and ends all ones, `paths` and `shares`
 * all zero; `order` is room for all nodes.
 */
export function addSource(
  source: u32,
  offsets: usize,
  entries: usize,
  mask: u32,
  distances: usize,
  paths: usize,
  shares: usize,
  order: usize,
  scale: f64,
  found: usize,
): void {
  const unseen: u32 = 0xffffffff
  store<u32>(distances + ((source as usize) << 2), 0)
  store<f64>(paths + ((source as usize) << 3), 1)
  store<u32>(order, source)
  let reached: u32 = 1
  for (let next: u32 = 0; next < reached; next++) {
    const node = load<u32>(order + ((next as usize) << 2))
    const further = load<u32>(distances + ((node as usize) << 2)) + 1
    const ways = load<f64>(paths + ((node as usize) << 3))
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    for (let index = load<u32>(offsets + ((node as usize) << 2)); index < end; index++) {
      const other = load<u32>(entries + ((index as usize) << 2)) & mask
      const place = distances + ((other as usize) << 2)
      if (load<u32>(place) === unseen) {
        store<u32>(place, further)
        store<u32>(order + ((reached++ as usize) << 2), other)
      }
      if (load<u32>(place) === further) {
        const at = paths + ((other as usize) << 3)
        store<f64>(at, load<f64>(at) + ways)
      }
    }
  }
  // From the farthest back: whom a node leads on to, one step further away, shares what passes through it.
  for (let left = reached; left > 0; left--) {
    const node = load<u32>(order + (((left - 1) as usize) << 2))
    const further = load<u32>(distances + ((node as usize) << 2)) + 1
    const ways = load<f64>(paths + ((node as usize) << 3))
    let share: f64 = 0
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    for (let index = load<u32>(offsets + ((node as usize) << 2)); index < end; index++) {
      const other = load<u32>(entries + ((index as usize) << 2)) & mask
      if (load<u32>(distances + ((other as usize) << 2)) !== further) continue
      const at = (other as usize) << 3
      share += (ways / load<f64>(paths + at)) * (1 / (further as f64) + load<f64>(shares + at))
    }
    store<f64>(shares + ((node as usize) << 3), share)
    const at = found + ((node as usize) << 3)
    store<f64>(at, load<f64>(at) + scale * ((further - 1) as f64) * share)
  }
  for (let index: u32 = 0; index < reached; index++) {
    const node = load<u32>(order + ((index as usize) << 2))
    store<u32>(distances + ((node as usize) << 2), unseen)
    store<f64>(paths + ((node as usize) << 3), 0)
    store<f64>(shares + ((node as usize) << 3), 0)
  }
}

/** Adds what one source said, and its square, to the sums over all; `found` is zero afterwards. */
export function addUp(nodes: u32, found: usize, sums: usize, squares: usize): void {
  for (let node: u32 = 0; node < nodes; node++) {
    const at = (node as usize) << 3
    const value = load<f64>(found + at)
    if (value === 0) continue
    store<f64>(sums + at, load<f64>(sums + at) + value)
    store<f64>(squares + at, load<f64>(squares + at) + value * value)
    store<f64>(found + at, 0)
  }
}
