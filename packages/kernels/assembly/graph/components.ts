import { entryAt, mask, nodes, out, outOffsets, startOf } from './the-graph'

function rootOf(node: u32, parents: usize): u32 {
  while (true) {
    const parent = load<u32>(parents + ((node as usize) << 2))
    if (parent === node) return node
    const above = load<u32>(parents + ((parent as usize) << 2))
    store<u32>(parents + ((node as usize) << 2), above)
    node = above
  }
}

/**
 * For each node the first node of its component, edges taken without their direction. With `labels` not 0 only edges
 * between nodes of the same label join.
 */
export function componentRoots(parents: usize, labels: usize): void {
  const count = nodes
  for (let node: u32 = 0; node < count; node++) store<u32>(parents + ((node as usize) << 2), node)
  for (let node: u32 = 0; node < count; node++) {
    const end = startOf(outOffsets, node + 1)
    for (let index = startOf(outOffsets, node); index < end; index++) {
      const other = entryAt(out, index) & mask
      if (labels !== 0) {
        const label = load<u32>(labels + ((node as usize) << 2))
        if (label !== load<u32>(labels + ((other as usize) << 2))) continue
      }
      const a = rootOf(node, parents)
      const b = rootOf(other, parents)
      if (a < b) store<u32>(parents + ((b as usize) << 2), a)
      else if (b < a) store<u32>(parents + ((a as usize) << 2), b)
    }
  }
  for (let node: u32 = 0; node < count; node++) {
    store<u32>(parents + ((node as usize) << 2), rootOf(node, parents))
  }
}
