/**
 * The one graph of this instance: edges by beginning (`out`) and by end (`into`), parts sorted by the other end.
 * An entry is the other end in the low bits and the code of the weight above them; weights that are too many for codes
 * lie beside the entries, one each (`each` is then all ones, and the code is 0).
 */
export let nodes: u32 = 0
export let outOffsets: usize = 0
export let out: usize = 0
export let intoOffsets: usize = 0
export let into: usize = 0
export let outWeights: usize = 0
export let intoWeights: usize = 0
export let mask: u32 = 0
export let shift: u32 = 0
export let each: u32 = 0

export function setGraph(
  nodeCount: u32,
  outOffsetsAt: usize,
  outAt: usize,
  intoOffsetsAt: usize,
  intoAt: usize,
  outWeightsAt: usize,
  intoWeightsAt: usize,
  idMask: u32,
  codeShift: u32,
  hasOwnWeights: u32,
): void {
  nodes = nodeCount
  outOffsets = outOffsetsAt
  out = outAt
  intoOffsets = intoOffsetsAt
  into = intoAt
  outWeights = outWeightsAt
  intoWeights = intoWeightsAt
  mask = idMask
  shift = codeShift
  each = hasOwnWeights !== 0 ? 0xffffffff : 0
}

/** Where the edges of a node begin; those of the next node begin where they end. */
export function startOf(offsets: usize, node: u32): u32 {
  return load<u32>(offsets + ((node as usize) << 2))
}

export function entryAt(entries: usize, index: u32): u32 {
  return load<u32>(entries + ((index as usize) << 2))
}

export function weightOf(weights: usize, entry: u32, index: u32): f64 {
  return load<f32>(weights + ((((entry >>> shift) + (index & each)) as usize) << 2)) as f64
}
