import { parentPort } from 'node:worker_threads'
import { KernelMemoryError } from '../wasm/kernel-memory.ts'
import type { Graph } from './graph.ts'
import { GraphBuilder, type GraphFormat } from './graph-builder.ts'
import { askGraph, type GraphQuestion, type QuestionArguments } from './graph-questions.ts'

/** What the thread that holds a graph is told, one after the other. */
export type GraphOrder =
  | { readonly kind: 'open'; readonly format: GraphFormat }
  | { readonly kind: 'rows' | 'nodes'; readonly chunk: Uint8Array }
  | { readonly kind: 'build' }
  | { readonly kind: 'ask'; readonly question: GraphQuestion; readonly args: readonly unknown[] }

/** What it answers to each. */
export type GraphAnswer =
  | { readonly value: unknown }
  | { readonly failure: string; readonly neededBytes?: number; readonly isRange: boolean }

let builder: GraphBuilder | null = null
let graph: Graph | null = null

function carryOut(order: GraphOrder): unknown {
  switch (order.kind) {
    case 'open':
      builder = new GraphBuilder(order.format)
      return null
    case 'rows':
      builder?.addRows(order.chunk)
      return null
    case 'nodes':
      builder?.addNodes(order.chunk)
      return null
    case 'build': {
      graph = builder?.build() ?? null
      builder = null
      return graph && { nodes: graph.nodes, edges: graph.edges, selfLoopRows: graph.selfLoopRows }
    }
    case 'ask': {
      if (graph === null) throw new Error('This graph is not built yet.')
      return askGraph(graph, order.question, order.args as QuestionArguments<GraphQuestion>)
    }
  }
}

parentPort?.on('message', (order: GraphOrder) => {
  const answer = (answered: GraphAnswer) => parentPort?.postMessage(answered)
  try {
    answer({ value: carryOut(order) })
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    const isRange = error instanceof RangeError
    if (error instanceof KernelMemoryError) answer({ failure, isRange, neededBytes: error.neededBytes })
    else answer({ failure, isRange })
  }
})
