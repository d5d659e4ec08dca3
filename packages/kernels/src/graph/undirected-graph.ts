import type { KernelMemory } from '../wasm/kernel-memory.ts'
import type { GraphKernel } from './graph-kernel.ts'

/** An undirected graph: addresses of u32 offsets, u32 targets and f32 weights by half-edge, f64 strength by node. */
export interface UndirectedGraph {
  readonly nodes: number
  readonly offsets: number
  readonly targets: number
  readonly weights: number
  readonly strength: number
  /** Of all nodes together: twice the weight of all edges. */
  readonly totalStrength: number
}

/** Lays out the graph without its directions, as scratch: there and back become one edge with the weight of both. */
export function layOutUndirected(memory: KernelMemory, kernel: GraphKernel, nodes: number): UndirectedGraph {
  const offsets = memory.take((nodes + 1) * 4)
  const halfEdges = kernel.undirectedDegrees(offsets) >>> 0
  const [targets, weights] = [memory.take(halfEdges * 4), memory.take(halfEdges * 4)]
  const strength = memory.take(nodes * 8)
  const totalStrength = kernel.mergeUndirected(targets, weights, strength)
  return { nodes, offsets, targets, weights, strength, totalStrength }
}
