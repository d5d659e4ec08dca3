import type { KernelMemory } from '../wasm/kernel-memory.ts'
import type { GraphKernel } from './graph-kernel.ts'

/** More different weights than this have no codes, even where there are bits for them. */
const mostCodes = 65_536

interface Edges {
  readonly nodes: number
  readonly edges: number
  /** Addresses of u32 and f32 per edge, and of as much room. */
  readonly targets: number
  readonly weights: number
  readonly room: number
}

export interface EdgeCodes {
  /** The bits of an entry that name a node; the code of its weight lies above them. */
  readonly mask: number
  readonly shift: number
  /** The weights by code; null when there are too many, so that each edge keeps its own beside it. */
  readonly values: Float32Array | null
}

/** Fits each edge's weight into the bits that its target leaves free, where the different weights are few enough. */
export function codeEdges(memory: KernelMemory, kernel: GraphKernel, edges: Edges): EdgeCodes {
  const bitsFor = (count: number) => Math.max(1, Math.ceil(Math.log2(Math.max(2, count))))
  const most = Math.min(mostCodes, 2 ** (32 - bitsFor(edges.nodes)))
  const values = memory.scratch(() => {
    const tableSize = 2 ** bitsFor(Math.min(most, edges.edges) * 2)
    const table = memory.takeZeros(tableSize * 4)
    const found = memory.take(most * 4)
    const { targets, weights, room } = edges
    const count = kernel.codeWeights(weights, edges.edges, table, tableSize - 1, found, most, room) >>> 0
    if (count > most) return null
    const shift = 32 - bitsFor(count)
    kernel.packCodes(targets, room, edges.edges, shift)
    return memory.f32(found, Math.max(1, count)).slice()
  })
  const shift = values === null ? 31 : 32 - bitsFor(values.length)
  return { mask: 2 ** shift - 1, shift, values }
}
