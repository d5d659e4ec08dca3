import type { Graph } from './graph.ts'
import { type EdgeColumns, listEdges } from './list-edges.ts'

/**
 * The edges that matter to one of their ends: those too heavy to be chance if the strength of the end were dealt out
 * evenly at random among its edges. Keeps small people's few strong ties, which a plain limit on weight would drop.
 * Source: Serrano, Boguñá and Vespignani 2009 (disparity filter).
 * @param level how likely chance may be at most, above 0 to 1; smaller keeps fewer edges
 * @example backbone(graph, 0.05).from.length // 1_240 of 20_000 edges
 */
export function backbone(graph: Graph, level = 0.05): EdgeColumns {
  if (!(level > 0 && level <= 1)) throw new RangeError(`The level is ${level}: it must be above 0, to 1.`)
  const { nodes } = graph
  const { memory, kernel, parts } = graph.inside
  return memory.scratch(() => {
    const [outStrength, intoStrength] = [memory.take(nodes * 8), memory.take(nodes * 8)]
    kernel.strengths(parts.outOffsets, parts.out, parts.outWeights, outStrength)
    kernel.strengths(parts.intoOffsets, parts.into, parts.intoWeights, intoStrength)
    const kept = memory.take(graph.edges)
    kernel.markBackbone(level, outStrength, intoStrength, kept)
    return listEdges(graph, memory.u8(kept, graph.edges))
  })
}
