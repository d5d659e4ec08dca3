import type { KernelMemory } from '../wasm/kernel-memory.ts'
import type { GraphKernel } from './graph-kernel.ts'

/** Addresses are in the graph's own memory; edges lie by beginning (`out`) and by end (`into`). */
export interface GraphParts {
  readonly nodes: number
  readonly edges: number
  readonly selfLoopRows: number
  readonly ids: number
  readonly byId: number
  readonly outOffsets: number
  readonly out: number
  readonly intoOffsets: number
  readonly into: number
  readonly outWeights: number
  readonly intoWeights: number
  readonly mask: number
  readonly shift: number
  readonly weightValues: number
  readonly hasOwnWeights: boolean
}

/**
 * A weighted directed graph in WASM memory. Nodes are numbered from 0, those with most edges first. Answers about all
 * nodes are arrays by these numbers; `idAt` and `nodeOf` lead back to ids.
 */
export class Graph {
  readonly nodes: number
  /** Different pairs of ends. */
  readonly edges: number
  /** Rows that led from somebody to themselves, whether they were kept or not. */
  readonly selfLoopRows: number
  readonly #parts: GraphParts
  #open: { readonly memory: KernelMemory; readonly kernel: GraphKernel } | null

  constructor(memory: KernelMemory, kernel: GraphKernel, parts: GraphParts) {
    this.nodes = parts.nodes
    this.edges = parts.edges
    this.selfLoopRows = parts.selfLoopRows
    this.#parts = parts
    this.#open = { memory, kernel }
    kernel.setGraph(
      ...[parts.nodes, parts.outOffsets, parts.out, parts.intoOffsets, parts.into],
      ...[parts.outWeights, parts.intoWeights, parts.mask, parts.shift, parts.hasOwnWeights ? 1 : 0],
    )
  }

  /** Bytes that the graph holds: edges in both directions, where each node's begin, ids. */
  get bytes(): number {
    return this.inside.memory.bytes
  }

  /** Bytes that the edges alone hold, both directions with their weights. */
  get edgeBytes(): number {
    const { hasOwnWeights, weightValues } = this.#parts
    return this.edges * 8 + weightValues * (hasOwnWeights ? 8 : 4)
  }

  /** How many different weights there are; as many as edges when they were not counted. */
  get weightValues(): number {
    return this.#parts.weightValues
  }

  /** For the questions in this folder: where everything lies. @throws when the graph was closed */
  get inside(): { readonly memory: KernelMemory; readonly kernel: GraphKernel; readonly parts: GraphParts } {
    if (this.#open === null) throw new Error('This graph was closed.')
    return { ...this.#open, parts: this.#parts }
  }

  /** The id of a node, in decimal digits. */
  idAt(node: number): string {
    const { memory, parts } = this.inside
    const id = memory.u64(parts.ids, this.nodes)[node]
    if (id === undefined) throw new RangeError(`There is no node ${node}: there are ${this.nodes}.`)
    return id.toString()
  }

  /** The ids of all nodes, a copy. */
  ids(): BigUint64Array {
    const { memory, parts } = this.inside
    return memory.u64(parts.ids, this.nodes).slice()
  }

  /** The node with this id in decimal digits; null when the graph has none. */
  nodeOf(id: string): number | null {
    const { memory, parts } = this.inside
    const wanted = BigInt(id)
    const ids = memory.u64(parts.ids, this.nodes)
    const byId = memory.u32(parts.byId, this.nodes)
    let [low, high] = [0, this.nodes]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ids[byId[middle] as number] as bigint) < wanted) low = middle + 1
      else high = middle
    }
    const node = byId[low]
    return node !== undefined && ids[node] === wanted ? node : null
  }

  /** Everybody whom a node leads to (`out`), or who leads to it (`into`), with the weights of the edges. */
  neighbours(node: number, direction: 'out' | 'into'): { readonly node: number; readonly weight: number }[] {
    const { memory, parts } = this.inside
    const isOut = direction === 'out'
    const offsets = memory.u32(isOut ? parts.outOffsets : parts.intoOffsets, this.nodes + 1)
    const entries = memory.u32(isOut ? parts.out : parts.into, this.edges)
    const weights = memory.f32(isOut ? parts.outWeights : parts.intoWeights, parts.weightValues)
    const found: { node: number; weight: number }[] = []
    for (let index = offsets[node] ?? 0; index < (offsets[node + 1] ?? 0); index++) {
      const entry = entries[index] as number
      const code = parts.hasOwnWeights ? index : entry >>> parts.shift
      found.push({ node: (entry & parts.mask) >>> 0, weight: weights[code] as number })
    }
    return found
  }

  /** Lets go of the memory; the graph cannot be asked any more. */
  close(): void {
    this.#open = null
  }
}
