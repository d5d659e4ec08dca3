/** 2^64 by the golden ratio, in two halves that a JavaScript number holds. */
const spread: u64 = ((0x9e3779b9 as u64) << 32) | 0x7f4a7c15

/** The place of an id in an open-addressed table of node numbers plus one; 0 is a free place. */
function placeOf(id: u64, table: usize, mask: u32, ids: usize): usize {
  let slot = (((id * spread) >> 32) as u32) & mask
  while (true) {
    const place = table + ((slot as usize) << 2)
    const held = load<u32>(place)
    if (held === 0 || load<u64>(ids + (((held - 1) as usize) << 3)) === id) return place
    slot = (slot + 1) & mask
  }
}

/** The node of an id; a new one when it was not seen before. `state` holds how many nodes there are. */
function nodeOf(id: u64, table: usize, mask: u32, ids: usize, state: usize): u32 {
  const place = placeOf(id, table, mask, ids)
  const held = load<u32>(place)
  if (held !== 0) return held - 1
  const node = load<u32>(state)
  store<u64>(ids + ((node as usize) << 3), id)
  store<u32>(place, node + 1)
  store<u32>(state, node + 1)
  return node
}

/** A weight as it lies in a RowBinary row: 0 none, 1 UInt32, 2 UInt64, 3 Float32, 4 Float64. */
function readWeight(at: usize, kind: u32): f32 {
  if (kind === 1) return load<u32>(at) as f32
  if (kind === 2) return load<u64>(at) as f32
  if (kind === 3) return load<f32>(at)
  if (kind === 4) return load<f64>(at) as f32
  return 1
}

/**
 * Reads rows of (from UInt64, to UInt64, weight) and writes edges of (from u32, to u32, weight f32). Stops before `room`
 * nodes could be passed. A weight that is not above zero makes no edge, only its two nodes: it is written as 0.
 * @returns how many rows were read
 */
export function internRows(
  rows: usize,
  count: u32,
  stride: u32,
  kind: u32,
  edges: usize,
  ids: usize,
  table: usize,
  mask: u32,
  room: u32,
  state: usize,
): u32 {
  for (let row: u32 = 0; row < count; row++) {
    if (load<u32>(state) + 2 > room) return row
    const at = rows + (row as usize) * (stride as usize)
    const weight = readWeight(at + 16, kind)
    const edge = edges + (row as usize) * 12
    store<u32>(edge, nodeOf(load<u64>(at), table, mask, ids, state))
    store<u32>(edge + 4, nodeOf(load<u64>(at + 8), table, mask, ids, state))
    store<f32>(edge + 8, 0)
    if (weight > 0) store<f32>(edge + 8, weight)
  }
  return count
}

/**
 * Makes sure that each of these ids is a node, and writes which to `found` unless that is 0.
 * @returns how many were read before the room ran out
 */
export function internIds(
  wanted: usize,
  count: u32,
  ids: usize,
  table: usize,
  mask: u32,
  room: u32,
  state: usize,
  found: usize,
): u32 {
  for (let index: u32 = 0; index < count; index++) {
    const id = load<u64>(wanted + ((index as usize) << 3))
    if (load<u32>(state) + 1 > room && load<u32>(placeOf(id, table, mask, ids)) === 0) return index
    const node = nodeOf(id, table, mask, ids, state)
    if (found !== 0) store<u32>(found + ((index as usize) << 2), node)
  }
  return count
}

/** Fills an empty table with the nodes there are. */
export function rehash(ids: usize, nodes: u32, table: usize, mask: u32): void {
  for (let node: u32 = 0; node < nodes; node++) {
    store<u32>(placeOf(load<u64>(ids + ((node as usize) << 3)), table, mask, ids), node + 1)
  }
}
