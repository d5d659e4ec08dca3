import {
  entryAt,
  into,
  intoOffsets,
  mask,
  nodes,
  out,
  outOffsets,
  outWeights,
  startOf,
  weightOf,
} from './the-graph'

/** For each node how many of those it leads to lead back to it; an edge to oneself is none. @returns their sum */
export function countMutual(counts: usize): u32 {
  let total: u32 = 0
  for (let node: u32 = 0; node < nodes; node++) {
    let i = startOf(outOffsets, node)
    let j = startOf(intoOffsets, node)
    const iEnd = startOf(outOffsets, node + 1)
    const jEnd = startOf(intoOffsets, node + 1)
    let count: u32 = 0
    while (i < iEnd && j < jEnd) {
      const a = entryAt(out, i) & mask
      const b = entryAt(into, j) & mask
      if (a === b && a !== node) count++
      if (a <= b) i++
      if (b <= a) j++
    }
    store<u32>(counts + ((node as usize) << 2), count)
    total += count
  }
  return total
}

function power(base: f64, exponent: u32): f64 {
  let result: f64 = 1
  while (exponent > 0) {
    if ((exponent & 1) !== 0) result *= base
    base *= base
    exponent >>>= 1
  }
  return result
}

/** How likely an edge of this weight is when a node's strength is dealt out by chance among its edges. */
function chanceOf(weight: f64, strength: f64, degree: u32): f64 {
  return degree < 2 ? 1 : power(1 - weight / strength, degree - 1)
}

/**
 * Marks the edges that are too heavy, for either of their ends, to be chance (disparity filter; Serrano, Boguna and
 * Vespignani 2009). `kept` is room for one byte per edge. @returns how many are kept
 */
export function markBackbone(level: f64, outStrength: usize, intoStrength: usize, kept: usize): u32 {
  let count: u32 = 0
  for (let node: u32 = 0; node < nodes; node++) {
    const begin = startOf(outOffsets, node)
    const end = startOf(outOffsets, node + 1)
    const strength = load<f64>(outStrength + ((node as usize) << 3))
    for (let index = begin; index < end; index++) {
      const entry = entryAt(out, index)
      const other = entry & mask
      const weight = weightOf(outWeights, entry, index)
      const degree = startOf(intoOffsets, other + 1) - startOf(intoOffsets, other)
      const isKept =
        chanceOf(weight, strength, end - begin) < level ||
        chanceOf(weight, load<f64>(intoStrength + ((other as usize) << 3)), degree) < level
      store<u8>(kept + (index as usize), isKept ? 1 : 0)
      if (isKept) count++
    }
  }
  return count
}
