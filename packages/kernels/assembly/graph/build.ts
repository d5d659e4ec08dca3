/** Gives the ends of edges their new numbers. With `dropLoops`, edges from a node to itself lose their weight. */
export function renumber(edges: usize, count: u32, places: usize, dropLoops: u32): u32 {
  let loops: u32 = 0
  for (let index: u32 = 0; index < count; index++) {
    const edge = edges + (index as usize) * 12
    const from = load<u32>(places + ((load<u32>(edge) as usize) << 2))
    const to = load<u32>(places + ((load<u32>(edge, 4) as usize) << 2))
    store<u32>(edge, from)
    store<u32>(edge, to, 4)
    if (from === to) loops++
    if (from === to && dropLoops !== 0) store<f32>(edge, 0, 8)
  }
  return loops
}

/** Counts edges by where they begin and by where they end; those without weight are left out. */
export function countEnds(edges: usize, count: u32, byFrom: usize, byTo: usize): void {
  for (let index: u32 = 0; index < count; index++) {
    const edge = edges + (index as usize) * 12
    if (load<f32>(edge, 8) === 0) continue
    const from = byFrom + ((load<u32>(edge) as usize) << 2)
    store<u32>(from, load<u32>(from) + 1)
    const to = byTo + ((load<u32>(edge, 4) as usize) << 2)
    store<u32>(to, load<u32>(to) + 1)
  }
}

/** Turns counts into where each node's part begins. @returns the sum */
export function toOffsets(counts: usize, nodes: u32): u32 {
  let sum: u32 = 0
  for (let node: u32 = 0; node < nodes; node++) {
    const place = counts + ((node as usize) << 2)
    const held = load<u32>(place)
    store<u32>(place, sum)
    sum += held
  }
  store<u32>(counts + ((nodes as usize) << 2), sum)
  return sum
}

/** Puts edges into the part of the node at which they end. `cursor` begins as a copy of the offsets. */
export function bucketByTo(edges: usize, count: u32, cursor: usize, sources: usize, weights: usize): void {
  for (let index: u32 = 0; index < count; index++) {
    const edge = edges + (index as usize) * 12
    const weight = load<f32>(edge, 8)
    if (weight === 0) continue
    const place = cursor + ((load<u32>(edge, 4) as usize) << 2)
    const at = load<u32>(place)
    store<u32>(place, at + 1)
    store<u32>(sources + ((at as usize) << 2), load<u32>(edge))
    store<f32>(weights + ((at as usize) << 2), weight)
  }
}

/** From parts by end to parts by beginning: since the ends are visited in order, each part comes out sorted. */
export function bucketByFrom(
  nodes: u32,
  offsets: usize,
  sources: usize,
  weights: usize,
  cursor: usize,
  targets: usize,
  targetWeights: usize,
): void {
  for (let to: u32 = 0; to < nodes; to++) {
    const end = load<u32>(offsets + (((to + 1) as usize) << 2))
    for (let index = load<u32>(offsets + ((to as usize) << 2)); index < end; index++) {
      const place = cursor + ((load<u32>(sources + ((index as usize) << 2)) as usize) << 2)
      const at = load<u32>(place)
      store<u32>(place, at + 1)
      store<u32>(targets + ((at as usize) << 2), to)
      store<f32>(targetWeights + ((at as usize) << 2), load<f32>(weights + ((index as usize) << 2)))
    }
  }
}

/** Makes one edge of those with the same two ends, adding their weights; parts are sorted. @returns edges left */
export function mergeParallel(nodes: u32, offsets: usize, targets: usize, weights: usize): u32 {
  let written: u32 = 0
  let begin: u32 = 0
  for (let node: u32 = 0; node < nodes; node++) {
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    let index = begin
    while (index < end) {
      const target = load<u32>(targets + ((index as usize) << 2))
      let sum: f64 = 0
      while (index < end && load<u32>(targets + ((index as usize) << 2)) === target) {
        sum += load<f32>(weights + ((index as usize) << 2)) as f64
        index++
      }
      store<u32>(targets + ((written as usize) << 2), target)
      store<f32>(weights + ((written as usize) << 2), sum as f32)
      written++
    }
    begin = end
    store<u32>(offsets + (((node + 1) as usize) << 2), written)
  }
  return written
}

/**
 * The same edges by where they end, `entries` with their codes still on them. `cursor` begins as a copy of the new
 * offsets; weights of their own go along when `weights` is not 0.
 */
export function transpose(
  nodes: u32,
  offsets: usize,
  entries: usize,
  weights: usize,
  mask: u32,
  cursor: usize,
  turned: usize,
  turnedWeights: usize,
): void {
  for (let from: u32 = 0; from < nodes; from++) {
    const end = load<u32>(offsets + (((from + 1) as usize) << 2))
    for (let index = load<u32>(offsets + ((from as usize) << 2)); index < end; index++) {
      const entry = load<u32>(entries + ((index as usize) << 2))
      const place = cursor + (((entry & mask) as usize) << 2)
      const at = load<u32>(place)
      store<u32>(place, at + 1)
      store<u32>(turned + ((at as usize) << 2), from | (entry & ~mask))
      if (weights !== 0) {
        store<f32>(turnedWeights + ((at as usize) << 2), load<f32>(weights + ((index as usize) << 2)))
      }
    }
  }
}
