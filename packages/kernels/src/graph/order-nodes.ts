import type { KernelMemory } from '../wasm/kernel-memory.ts'
import type { EdgeBlock } from './edge-blocks.ts'
import type { GraphKernel } from './graph-kernel.ts'
import type { InternedNodes } from './intern-nodes.ts'

export interface NodeOrder {
  /** Address of u32: which interned node stands at each place. */
  readonly order: number
  /** Address of u32: the place of each interned node. */
  readonly places: number
  /** Address of u32: places by ascending id. */
  readonly byId: number
}

/**
 * Most edges first, equals by id: what many edges lead to lies together, where the cache finds it, and the numbers do
 * not depend on the order in which rows came.
 */
export function orderNodes(
  memory: KernelMemory,
  kernel: GraphKernel,
  interned: InternedNodes,
  blocks: readonly EdgeBlock[],
): NodeOrder {
  const nodes = interned.count
  const degrees = memory.takeZeros(nodes * 4)
  for (const { at, count } of blocks) kernel.countDegrees(at, count, degrees)
  kernel.complement(degrees, nodes)

  let [numbers, sorted] = [memory.take(nodes * 4), memory.take(nodes * 4)]
  const counts = memory.take(1024)
  const first = memory.u32(numbers, nodes)
  for (let node = 0; node < nodes; node++) first[node] = node
  const sortBy = (keys: number, bytes: number) => {
    for (let byte = 0; byte < bytes; byte++) {
      kernel.sortByByte(numbers, sorted, nodes, keys, bytes, byte, counts)
      ;[numbers, sorted] = [sorted, numbers]
    }
  }
  sortBy(interned.ids, 8)
  const byId = memory.put(memory.u32(numbers, nodes).slice())
  sortBy(degrees, 4)
  const places = memory.take(nodes * 4)
  kernel.invert(numbers, nodes, places)
  const placeOf = memory.u32(places, nodes)
  const nodesById = memory.u32(byId, nodes)
  for (let index = 0; index < nodes; index++) nodesById[index] = placeOf[nodesById[index] as number] as number
  return { order: numbers, places, byId }
}
