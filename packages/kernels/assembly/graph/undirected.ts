import {
  entryAt,
  into,
  intoOffsets,
  intoWeights,
  mask,
  nodes,
  out,
  outOffsets,
  outWeights,
  startOf,
  weightOf,
} from './the-graph'

/** Walks both sorted parts of a node as one. With `targets` 0 it only counts. @returns where the next part begins */
function mergeNode(node: u32, at: u32, targets: usize, weights: usize): u32 {
  let i = startOf(outOffsets, node)
  let j = startOf(intoOffsets, node)
  const iEnd = startOf(outOffsets, node + 1)
  const jEnd = startOf(intoOffsets, node + 1)
  while (i < iEnd || j < jEnd) {
    const a: u32 = i < iEnd ? entryAt(out, i) & mask : 0xffffffff
    const b: u32 = j < jEnd ? entryAt(into, j) & mask : 0xffffffff
    const other = min(a, b)
    let weight: f64 = 0
    if (a === other) {
      if (targets !== 0) weight += weightOf(outWeights, entryAt(out, i), i)
      i++
    }
    if (b === other) {
      if (targets !== 0) weight += weightOf(intoWeights, entryAt(into, j), j)
      j++
    }
    if (targets !== 0) {
      store<u32>(targets + ((at as usize) << 2), other)
      store<f32>(weights + ((at as usize) << 2), weight as f32)
    }
    at++
  }
  return at
}

/** How many different others each node has in either direction, as offsets. @returns their sum */
export function undirectedDegrees(offsets: usize): u32 {
  let at: u32 = 0
  for (let node: u32 = 0; node < nodes; node++) {
    store<u32>(offsets + ((node as usize) << 2), at)
    at = mergeNode(node, at, 0, 0)
  }
  store<u32>(offsets + ((nodes as usize) << 2), at)
  return at
}

/** The graph without directions: there and back add up, and an edge to itself counts from both its ends. */
export function mergeUndirected(targets: usize, weights: usize, strength: usize): f64 {
  let at: u32 = 0
  let total: f64 = 0
  for (let node: u32 = 0; node < nodes; node++) {
    const begin = at
    at = mergeNode(node, at, targets, weights)
    let sum: f64 = 0
    for (let index = begin; index < at; index++) sum += load<f32>(weights + ((index as usize) << 2)) as f64
    store<f64>(strength + ((node as usize) << 3), sum)
    total += sum
  }
  return total
}

/** Adds up by label the weight of edges inside a label (each once) and of edge ends at it. @returns all weight */
export function internalWeights(labels: usize, inside: usize, ends: usize): f64 {
  let total: f64 = 0
  for (let node: u32 = 0; node < nodes; node++) {
    const label = load<u32>(labels + ((node as usize) << 2))
    const end = startOf(outOffsets, node + 1)
    for (let index = startOf(outOffsets, node); index < end; index++) {
      const entry = entryAt(out, index)
      const weight = weightOf(outWeights, entry, index)
      const other = load<u32>(labels + (((entry & mask) as usize) << 2))
      const mine = ends + ((label as usize) << 3)
      store<f64>(mine, load<f64>(mine) + weight)
      const theirs = ends + ((other as usize) << 3)
      store<f64>(theirs, load<f64>(theirs) + weight)
      total += weight
      if (label !== other) continue
      const within = inside + ((label as usize) << 3)
      store<f64>(within, load<f64>(within) + weight)
    }
  }
  return total
}
