/** Nodes in the order of their labels: `offsets` says where each label's begin. Labels run from 0 to `labelCount` - 1. */
export function groupByLabel(
  nodes: u32,
  labels: usize,
  labelCount: u32,
  offsets: usize,
  cursor: usize,
  grouped: usize,
): void {
  memory.fill(offsets, 0, ((labelCount + 1) as usize) << 2)
  for (let node: u32 = 0; node < nodes; node++) {
    const place = offsets + ((load<u32>(labels + ((node as usize) << 2)) as usize) << 2)
    store<u32>(place, load<u32>(place) + 1)
  }
  let sum: u32 = 0
  for (let label: u32 = 0; label <= labelCount; label++) {
    const place = offsets + ((label as usize) << 2)
    const held = load<u32>(place)
    store<u32>(place, sum)
    store<u32>(cursor + ((label as usize) << 2), sum)
    sum += held
  }
  for (let node: u32 = 0; node < nodes; node++) {
    const place = cursor + ((load<u32>(labels + ((node as usize) << 2)) as usize) << 2)
    const at = load<u32>(place)
    store<u32>(place, at + 1)
    store<u32>(grouped + ((at as usize) << 2), node)
  }
}

/**
 * The graph of labels: one node a label, weights added up, what lies inside a label as an edge to itself (from both
 * ends). `acc` begins and ends all zero. @returns entries written
 */
export function aggregate(
  labelCount: u32,
  groupOffsets: usize,
  grouped: usize,
  labels: usize,
  offsets: usize,
  targets: usize,
  weights: usize,
  strength: usize,
  newOffsets: usize,
  newTargets: usize,
  newWeights: usize,
  newStrength: usize,
  acc: usize,
): u32 {
  let at: u32 = 0
  for (let label: u32 = 0; label < labelCount; label++) {
    store<u32>(newOffsets + ((label as usize) << 2), at)
    const begin = at
    let sum: f64 = 0
    const groupEnd = load<u32>(groupOffsets + (((label + 1) as usize) << 2))
    for (let member = load<u32>(groupOffsets + ((label as usize) << 2)); member < groupEnd; member++) {
      const node = load<u32>(grouped + ((member as usize) << 2))
      sum += load<f64>(strength + ((node as usize) << 3))
      const end = load<u32>(offsets + (((node + 1) as usize) << 2))
      for (let index = load<u32>(offsets + ((node as usize) << 2)); index < end; index++) {
        const other = load<u32>(labels + ((load<u32>(targets + ((index as usize) << 2)) as usize) << 2))
        const place = acc + ((other as usize) << 3)
        const held = load<f64>(place)
        if (held === 0) store<u32>(newTargets + ((at++ as usize) << 2), other)
        store<f64>(place, held + (load<f32>(weights + ((index as usize) << 2)) as f64))
      }
    }
    for (let index = begin; index < at; index++) {
      const place = acc + ((load<u32>(newTargets + ((index as usize) << 2)) as usize) << 3)
      store<f32>(newWeights + ((index as usize) << 2), load<f64>(place) as f32)
      store<f64>(place, 0)
    }
    store<f64>(newStrength + ((label as usize) << 3), sum)
  }
  store<u32>(newOffsets + ((labelCount as usize) << 2), at)
  return at
}
