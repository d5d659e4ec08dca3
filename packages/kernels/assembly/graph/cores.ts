/**
 * How deep in the graph each node lies: the largest k for which it is among nodes that all have k others there. Nodes are
 * peeled off by degree (Batagelj and Zaversnik 2003). Edges are undirected, each in both parts, none to oneself.
 * `cores` begins as the degrees; `starts` is room for `mostDegree` + 2 numbers, `order` and `places` for all nodes.
 */
export function peel(
  nodes: u32,
  offsets: usize,
  targets: usize,
  cores: usize,
  mostDegree: u32,
  starts: usize,
  order: usize,
  places: usize,
): void {
  memory.fill(starts, 0, ((mostDegree + 2) as usize) << 2)
  for (let node: u32 = 0; node < nodes; node++) {
    const place = starts + (((load<u32>(cores + ((node as usize) << 2)) + 1) as usize) << 2)
    store<u32>(place, load<u32>(place) + 1)
  }
  for (let degree: u32 = 0; degree <= mostDegree; degree++) {
    const place = starts + (((degree + 1) as usize) << 2)
    store<u32>(place, load<u32>(place) + load<u32>(place - 4))
  }
  for (let node: u32 = 0; node < nodes; node++) {
    const start = starts + ((load<u32>(cores + ((node as usize) << 2)) as usize) << 2)
    const at = load<u32>(start)
    store<u32>(order + ((at as usize) << 2), node)
    store<u32>(places + ((node as usize) << 2), at)
    store<u32>(start, at + 1)
  }
  for (let degree = mostDegree; degree > 0; degree--) {
    store<u32>(starts + ((degree as usize) << 2), load<u32>(starts + (((degree - 1) as usize) << 2)))
  }
  store<u32>(starts, 0)

  for (let index: u32 = 0; index < nodes; index++) {
    const node = load<u32>(order + ((index as usize) << 2))
    const core = load<u32>(cores + ((node as usize) << 2))
    const end = load<u32>(offsets + (((node + 1) as usize) << 2))
    for (let edge = load<u32>(offsets + ((node as usize) << 2)); edge < end; edge++) {
      const other = load<u32>(targets + ((edge as usize) << 2))
      const degree = load<u32>(cores + ((other as usize) << 2))
      if (degree <= core) continue
      // Swaps it with the first of its degree, which then begins one later.
      const start = starts + ((degree as usize) << 2)
      const first = load<u32>(start)
      const firstNode = load<u32>(order + ((first as usize) << 2))
      const at = load<u32>(places + ((other as usize) << 2))
      store<u32>(order + ((first as usize) << 2), other)
      store<u32>(places + ((other as usize) << 2), first)
      store<u32>(order + ((at as usize) << 2), firstNode)
      store<u32>(places + ((firstNode as usize) << 2), at)
      store<u32>(start, first + 1)
      store<u32>(cores + ((other as usize) << 2), degree - 1)
    }
  }
}
