import type { Graph } from './graph.ts'

/** All by node. Degrees count others, strengths add up the weights of the edges. */
export interface Degrees {
  readonly out: Uint32Array
  readonly into: Uint32Array
  readonly outStrength: Float64Array
  readonly intoStrength: Float64Array
}

/** How many each node leads to and is led to by, and with what weight. */
export function degrees(graph: Graph): Degrees {
  const { nodes } = graph
  const { memory, kernel, parts } = graph.inside
  return memory.scratch(() => {
    const [outStrength, intoStrength] = [memory.take(nodes * 8), memory.take(nodes * 8)]
    kernel.strengths(parts.outOffsets, parts.out, parts.outWeights, outStrength)
    kernel.strengths(parts.intoOffsets, parts.into, parts.intoWeights, intoStrength)
    return {
      out: differences(memory.u32(parts.outOffsets, nodes + 1)),
      into: differences(memory.u32(parts.intoOffsets, nodes + 1)),
      outStrength: memory.f64(outStrength, nodes).slice(),
      intoStrength: memory.f64(intoStrength, nodes).slice(),
    }
  })
}

function differences(offsets: Uint32Array): Uint32Array {
  const counts = new Uint32Array(offsets.length - 1)
  for (let node = 0; node < counts.length; node++) {
    counts[node] = (offsets[node + 1] as number) - (offsets[node] as number)
  }
  return counts
}
