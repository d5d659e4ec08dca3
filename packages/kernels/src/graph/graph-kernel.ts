import type { KernelMemory } from '../wasm/kernel-memory.ts'
import { startKernel } from '../wasm/start-kernel.ts'

/** What `assembly/graph/index.ts` exports. */
type GraphFunction =
  | 'internIds'
  | 'internRows'
  | 'rehash'
  | 'complement'
  | 'countDegrees'
  | 'invert'
  | 'sortByByte'
  | 'bucketByFrom'
  | 'bucketByTo'
  | 'countEnds'
  | 'mergeParallel'
  | 'renumber'
  | 'toOffsets'
  | 'transpose'
  | 'codeWeights'
  | 'packCodes'
  | 'setGraph'
  | 'pageRank'
  | 'strengths'
  | 'componentRoots'
  | 'internalWeights'
  | 'mergeUndirected'
  | 'undirectedDegrees'
  | 'moveNodes'
  | 'refine'
  | 'aggregate'
  | 'groupByLabel'
  | 'addSource'
  | 'addUp'
  | 'cheapestPath'
  | 'peel'
  | 'countMutual'
  | 'markBackbone'

export type GraphKernel = Readonly<Record<GraphFunction, (...numbers: number[]) => number>>

export function startGraphKernel(memory: KernelMemory): GraphKernel {
  return startKernel<GraphKernel>('graph', memory)
}
