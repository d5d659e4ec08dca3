import { backbone } from './backbone.ts'
import { bestPaths } from './best-paths.ts'
import { betweenness } from './betweenness.ts'
import { communities } from './communities.ts'
import { connectedComponents } from './components.ts'
import { cores } from './cores.ts'
import { degrees } from './degrees.ts'
import type { Graph } from './graph.ts'
import { listEdges } from './list-edges.ts'
import { modularity } from './modularity.ts'
import { pageRank } from './page-rank.ts'
import { reciprocity } from './reciprocity.ts'

/** What a graph can be asked from another thread: arguments and answers are plain data. */
export const graphQuestions = {
  pageRank,
  communities,
  modularity,
  connectedComponents,
  betweenness,
  bestPaths,
  cores,
  degrees,
  reciprocity,
  backbone,
  listEdges,
  ids: (graph: Graph) => graph.ids(),
  neighbours: (graph: Graph, node: number, direction: 'out' | 'into') => graph.neighbours(node, direction),
}

export type GraphQuestions = typeof graphQuestions
export type GraphQuestion = keyof GraphQuestions
export type QuestionArguments<Name extends GraphQuestion> =
  Parameters<GraphQuestions[Name]> extends [Graph, ...infer Rest] ? Rest : never

/** Asks by name. */
export function askGraph<Name extends GraphQuestion>(
  graph: Graph,
  name: Name,
  args: QuestionArguments<Name>,
): ReturnType<GraphQuestions[Name]> {
  const question = graphQuestions[name] as (graph: Graph, ...args: readonly unknown[]) => unknown
  return question(graph, ...args) as ReturnType<GraphQuestions[Name]>
}
