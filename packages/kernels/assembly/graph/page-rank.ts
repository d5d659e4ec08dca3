import {
  each,
  entryAt,
  into,
  intoOffsets,
  intoWeights,
  mask,
  nodes,
  shift,
  startOf,
  weightOf,
} from './the-graph'

/** The weight of all edges at each node: those of `offsets` and `entries`. */
export function strengths(offsets: usize, entries: usize, weights: usize, sums: usize): void {
  for (let node: u32 = 0; node < nodes; node++) {
    const end = startOf(offsets, node + 1)
    let sum: f64 = 0
    for (let index = startOf(offsets, node); index < end; index++) {
      sum += weightOf(weights, entryAt(entries, index), index)
    }
    store<f64>(sums + ((node as usize) << 3), sum)
  }
}

/** The weighted sum of what a node is given. */
function gather(
  begin: u32,
  end: u32,
  given: usize,
  weights: usize,
  idMask: u32,
  codeShift: u32,
  own: u32,
): f64 {
  let sum: f64 = 0
  for (let index = begin; index < end; index++) {
    const entry = load<u32>(into + ((index as usize) << 2))
    const weight = load<f32>(weights + ((((entry >>> codeShift) + (index & own)) as usize) << 2)) as f64
    sum += weight * load<f64>(given + (((entry & idMask) as usize) << 3))
  }
  return sum
}

/** The same where all weights are one. */
function gatherEven(begin: u32, end: u32, given: usize, idMask: u32): f64 {
  let sum: f64 = 0
  for (let index = begin; index < end; index++) {
    sum += load<f64>(given + (((load<u32>(into + ((index as usize) << 2)) & idMask) as usize) << 3))
  }
  return sum
}

/**
 * Power iteration. `ranks` begins as any distribution, `home` is where jumps land, `strength` what each node gives out;
 * `given` is room. With `isEven` every edge of a node is given the same.
 * @returns iterations done; the last change (sum of absolute differences) is stored at `change`
 */
export function pageRank(
  ranks: usize,
  home: usize,
  strength: usize,
  given: usize,
  damping: f64,
  tolerance: f64,
  most: u32,
  isEven: u32,
  change: usize,
): u32 {
  const count = nodes
  let iteration: u32 = 0
  let moved: f64 = Infinity
  while (iteration < most && moved > tolerance) {
    iteration++
    let dangling: f64 = 0
    for (let node: u32 = 0; node < count; node++) {
      const at = (node as usize) << 3
      const rank = load<f64>(ranks + at)
      const gives = load<f64>(strength + at)
      if (gives === 0) dangling += rank
      store<f64>(given + at, gives === 0 ? 0 : rank / gives)
    }
    const jumps = 1 - damping + damping * dangling
    moved = 0
    let begin: u32 = 0
    for (let node: u32 = 0; node < count; node++) {
      const end = startOf(intoOffsets, node + 1)
      const sum =
        isEven !== 0
          ? gatherEven(begin, end, given, mask)
          : gather(begin, end, given, intoWeights, mask, shift, each)
      begin = end
      const at = (node as usize) << 3
      const rank = jumps * load<f64>(home + at) + damping * sum
      moved += abs(rank - load<f64>(ranks + at))
      store<f64>(ranks + at, rank)
    }
  }
  store<f64>(change, moved)
  return iteration
}
