import { KernelMemory } from '../wasm/kernel-memory.ts'
import { codeEdges } from './code-edges.ts'
import type { EdgeBlocks } from './edge-blocks.ts'
import { Graph } from './graph.ts'
import { type GraphKernel, startGraphKernel } from './graph-kernel.ts'
import type { InternedNodes } from './intern-nodes.ts'
import { orderNodes } from './order-nodes.ts'

/** From edges as they came to the compact graph, which is copied into memory of its own. */
export function arrangeGraph(
  memory: KernelMemory,
  kernel: GraphKernel,
  interned: InternedNodes,
  { blocks }: EdgeBlocks,
  dropsLoops: boolean,
): Graph {
  const nodes = interned.count
  const { order, places, byId } = orderNodes(memory, kernel, interned, blocks)

  const outOffsets = memory.takeZeros((nodes + 1) * 4)
  const byTo = memory.takeZeros((nodes + 1) * 4)
  let selfLoopRows = 0
  for (const { at, count } of blocks) {
    selfLoopRows += kernel.renumber(at, count, places, dropsLoops ? 1 : 0)
    kernel.countEnds(at, count, outOffsets, byTo)
  }
  const rows = kernel.toOffsets(byTo, nodes) >>> 0
  kernel.toOffsets(outOffsets, nodes)

  const cursor = memory.take((nodes + 1) * 4)
  const startAt = (offsets: number) => memory.u32(cursor, nodes + 1).set(memory.u32(offsets, nodes + 1))
  const [sources, sourceWeights] = [memory.take(rows * 4), memory.take(rows * 4)]
  startAt(byTo)
  for (const { at, count } of blocks) kernel.bucketByTo(at, count, cursor, sources, sourceWeights)
  const [out, weights] = [memory.take(rows * 4), memory.take(rows * 4)]
  startAt(outOffsets)
  kernel.bucketByFrom(nodes, byTo, sources, sourceWeights, cursor, out, weights)
  const edges = kernel.mergeParallel(nodes, outOffsets, out, weights) >>> 0

  const codes = codeEdges(memory, kernel, { nodes, edges, targets: out, weights, room: sources })

  const intoOffsets = memory.takeZeros((nodes + 1) * 4)
  const outEntries = memory.u32(out, edges)
  const intoCounts = memory.u32(intoOffsets, nodes + 1)
  for (let index = 0; index < edges; index++) {
    const target = ((outEntries[index] as number) & codes.mask) >>> 0
    intoCounts[target] = (intoCounts[target] as number) + 1
  }
  kernel.toOffsets(intoOffsets, nodes)
  startAt(intoOffsets)
  const [into, intoWeights] = [sources, sourceWeights]
  const ownWeights = codes.values === null ? weights : 0
  kernel.transpose(nodes, outOffsets, out, ownWeights, codes.mask, cursor, into, intoWeights)

  const held = new KernelMemory()
  const moved = (at: number, bytes: number) => held.put(memory.u8(at, bytes))
  const idsInOrder = held.take(nodes * 8)
  const [ids, old] = [held.u64(idsInOrder, nodes), memory.u64(interned.ids, nodes)]
  memory.u32(order, nodes).forEach((node, place) => {
    ids[place] = old[node] as bigint
  })
  const outWeightsAt = codes.values === null ? moved(weights, edges * 4) : held.put(codes.values)
  return new Graph(held, startGraphKernel(held), {
    nodes,
    edges,
    selfLoopRows,
    ids: idsInOrder,
    byId: moved(byId, nodes * 4),
    outOffsets: moved(outOffsets, (nodes + 1) * 4),
    out: moved(out, edges * 4),
    intoOffsets: moved(intoOffsets, (nodes + 1) * 4),
    into: moved(into, edges * 4),
    outWeights: outWeightsAt,
    intoWeights: codes.values === null ? moved(intoWeights, edges * 4) : outWeightsAt,
    mask: codes.mask,
    shift: codes.shift,
    weightValues: codes.values?.length ?? edges,
    hasOwnWeights: codes.values === null,
  })
}
