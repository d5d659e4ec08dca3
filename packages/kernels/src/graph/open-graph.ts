import type { Graph } from './graph.ts'
import { GraphBuilder, type GraphFormat } from './graph-builder.ts'
import {
  askGraph,
  type GraphQuestion,
  type GraphQuestions,
  type QuestionArguments,
} from './graph-questions.ts'
import { type GraphThread, startGraphThread } from './graph-thread.ts'

/** So much is asked in a few milliseconds; a thread takes longer to start. */
const fewBytes = 256 * 1_024

export interface GraphSummary {
  readonly nodes: number
  readonly edges: number
  readonly selfLoopRows: number
}

/** A graph that never keeps its caller waiting for the processor: a large one lives in a thread of its own. */
export interface OpenGraph {
  /** Takes a piece of the edges; wait for it before the next, so that pieces do not pile up. */
  addRows(chunk: Uint8Array): Promise<void>
  /** Takes a piece of the people. */
  addNodes(chunk: Uint8Array): Promise<void>
  build(): Promise<GraphSummary>
  /** Any question of `graphQuestions`, by its name. */
  ask<Name extends GraphQuestion>(
    name: Name,
    ...args: QuestionArguments<Name>
  ): Promise<ReturnType<GraphQuestions[Name]>>
  /** Frees the memory, and ends what is being asked. */
  close(): Promise<void>
}

/**
 * Opens a graph to be filled and asked: the way for a server. Rows are as in `GraphBuilder`.
 * @example
 * const graph = openGraph({ weight: 'UInt64' })
 * try {
 *   for await (const chunk of stream) await graph.addRows(chunk)
 *   await graph.build()
 *   const [ids, { ranks }] = [await graph.ask('ids'), await graph.ask('pageRank', { damping: 0.85 })]
 * } finally {
 *   await graph.close()
 * }
 */
export function openGraph(format: GraphFormat = {}): OpenGraph {
  let early: { readonly kind: 'rows' | 'nodes'; readonly chunk: Uint8Array }[] = []
  let earlyBytes = 0
  let thread: GraphThread | null = null
  let graph: Graph | null = null
  let isClosed = false

  async function add(kind: 'rows' | 'nodes', given: Uint8Array): Promise<void> {
    if (isClosed) throw new Error('This graph was closed.')
    // A copy of its own: it is moved to the thread, and what it was cut from stays whole.
    const chunk = new Uint8Array(given)
    if (thread === null) {
      early.push({ kind, chunk })
      earlyBytes += chunk.length
      if (earlyBytes <= fewBytes) return
      thread = startGraphThread()
      const held = early
      early = []
      await Promise.all([{ kind: 'open' as const, format }, ...held].map((order) => thread?.tell(order)))
    } else await thread.tell({ kind, chunk })
  }

  return {
    addRows: (chunk) => add('rows', chunk),
    addNodes: (chunk) => add('nodes', chunk),
    build: async () => {
      if (thread !== null) return (await thread.tell({ kind: 'build' })) as GraphSummary
      const builder = new GraphBuilder(format)
      for (const { kind, chunk } of early) {
        if (kind === 'rows') builder.addRows(chunk)
        else builder.addNodes(chunk)
      }
      early = []
      graph = builder.build()
      return { nodes: graph.nodes, edges: graph.edges, selfLoopRows: graph.selfLoopRows }
    },
    ask: async (name, ...args) => {
      if (thread !== null) {
        return (await thread.tell({ kind: 'ask', question: name, args })) as ReturnType<
          GraphQuestions[typeof name]
        >
      }
      if (graph === null)
        throw new Error(isClosed ? 'This graph was closed.' : 'This graph is not built yet.')
      return askGraph(graph, name, args)
    },
    close: async () => {
      isClosed = true
      graph?.close()
      graph = null
      early = []
      await thread?.close()
    },
  }
}
