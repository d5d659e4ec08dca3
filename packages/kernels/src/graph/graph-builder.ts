import { KernelMemory } from '../wasm/kernel-memory.ts'
import { arrangeGraph } from './arrange-graph.ts'
import { EdgeBlocks, edgeBytes } from './edge-blocks.ts'
import type { Graph } from './graph.ts'
import { type GraphKernel, startGraphKernel } from './graph-kernel.ts'
import { InternedNodes } from './intern-nodes.ts'
import { rowBytes, type WeightType, weightTypes } from './row-format.ts'
import { WholeRows } from './whole-rows.ts'

export interface GraphFormat {
  /** What follows the two ids in each row; without it every edge weighs 1. */
  readonly weight?: WeightType
  /** What becomes of edges from somebody to themselves. By default they are counted and left out. */
  readonly selfLoops?: 'drop' | 'keep'
}

/** Rows are copied into the kernel this many at a time. */
const rowsAtOnce = 65_536

/**
 * Takes a directed graph out of a database as bytes, without ever making a JavaScript value of an id or an edge.
 *
 * Rows are ClickHouse's `RowBinary` for `SELECT from, to, weight`: two UInt64 and the weight, little-endian, in pieces of
 * any length. Edges with the same ends become one whose weight is their sum; a weight that is not above zero makes no
 * edge (its two ends are nodes all the same). Weights are kept with the seven digits of a Float32.
 * The graph does not depend on the order of the rows.
 * @example
 * const builder = new GraphBuilder({ weight: 'UInt64' })
 * for await (const chunk of stream) builder.addRows(chunk)
 * const graph = builder.build()
 * pageRank(graph).ranks[graph.nodeOf('14695981039346656037') ?? 0] // 0.0012
 */
export class GraphBuilder {
  readonly #memory = new KernelMemory()
  readonly #kernel: GraphKernel = startGraphKernel(this.#memory)
  readonly #nodes = new InternedNodes(this.#memory, this.#kernel)
  readonly #edges = new EdgeBlocks(this.#memory)
  readonly #weight: WeightType
  readonly #dropsLoops: boolean
  readonly #rows: WholeRows
  readonly #ids = new WholeRows(8)
  readonly #input: number
  #isBuilt = false

  constructor(format: GraphFormat = {}) {
    this.#weight = format.weight ?? 'none'
    this.#dropsLoops = format.selfLoops !== 'keep'
    this.#rows = new WholeRows(rowBytes(this.#weight))
    this.#input = this.#memory.take(rowsAtOnce * this.#rows.rowBytes)
  }

  /** Rows read so far. */
  get rows(): number {
    return this.#edges.count
  }

  /** Takes a piece of the edges. @throws KernelMemoryError beyond 4 GiB, at about 150 million rows */
  addRows(chunk: Uint8Array): void {
    const bytes = this.#rows.cut(chunk)
    const stride = this.#rows.rowBytes
    for (let at = 0; at < bytes.length; ) {
      const { block, free } = this.#edges.next()
      const count = Math.min(free, rowsAtOnce, (bytes.length - at) / stride)
      this.#memory.u8(this.#input, count * stride).set(bytes.subarray(at, at + count * stride))
      const edges = block.at + block.count * edgeBytes
      this.#nodes.internRows(this.#input, count, stride, weightTypes[this.#weight].kind, edges)
      block.count += count
      at += count * stride
    }
  }

  /** Takes a piece of the people themselves (UInt64 each), so that those without any edge are there too. */
  addNodes(chunk: Uint8Array): void {
    const bytes = this.#ids.cut(chunk)
    const most = rowsAtOnce * 8
    for (let at = 0; at < bytes.length; at += most) {
      const piece = bytes.subarray(at, at + most)
      this.#memory.u8(this.#input, piece.length).set(piece)
      this.#nodes.internIds(this.#input, piece.length / 8)
    }
  }

  /** The graph, in memory of its own; the builder's is given back. Can be called once. */
  build(): Graph {
    if (this.#isBuilt) throw new Error('This graph was built before: make a new builder.')
    const rest = this.#rows.restBytes + this.#ids.restBytes
    if (rest > 0) throw new Error(`The rows end in the middle of one: ${rest} bytes are left over.`)
    this.#isBuilt = true
    return arrangeGraph(this.#memory, this.#kernel, this.#nodes, this.#edges, this.#dropsLoops)
  }
}
