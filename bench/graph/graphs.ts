import { communities } from '@relais/kernels/graph/communities'
import type { Graph } from '@relais/kernels/graph/graph'
import { GraphBuilder } from '@relais/kernels/graph/graph-builder'
import { pageRank } from '@relais/kernels/graph/page-rank'
import { markdownTable } from '../markdown-table.ts'
import { type EdgeList, generateEdges, readFriendships, spread, toBytes } from './edge-list.ts'
import { openGraphology, type Rival } from './graphology.ts'
import { describeLaps, type Lap, lap, median } from './stopwatch.ts'

/** Above so many rows graphology is left out: it takes gigabytes and minutes. */
const mostRowsOfRival = 1_000_000

/** A large graph is asked less often: each round takes long, and is less a matter of chance. */
function roundsFor(rows: number): number {
  return rows < 500_000 ? 5 : rows <= mostRowsOfRival ? 2 : 1
}

/** PageRank and communities, one after the other in each round, after one round that is not counted. */
export async function benchGraphs({
  mostEdges,
  rounds,
}: {
  mostEdges: number
  rounds: number
}): Promise<void> {
  const lists = [
    await readFriendships('DE_edges.csv.gz'),
    await readFriendships('ENGB_edges.csv.gz'),
    ...[1_000_000, 10_000_000].filter((edges) => edges <= mostEdges).map(generateEdges),
  ].filter((list) => list !== null)
  const rows: string[][] = []
  const held: string[][] = []
  const found: string[] = []
  for (const list of lists) {
    process.stderr.write(`${list.name}\n`)
    const bytes = toBytes(list)
    let graph: Graph | null = null
    const built = lap(() => {
      const builder = new GraphBuilder()
      builder.addRows(bytes)
      graph = builder.build()
    })
    const ours = graph as Graph | null
    if (ours === null) continue
    const holds = describeHeld(list, ours, built)
    process.stderr.write(`${holds.join(' | ')}\n`)
    held.push(holds)
    const rival = list.from.length <= mostRowsOfRival ? openGraphology(list) : null
    if (rival) found.push(compareRanks(list, ours, rival))
    const timed = timeAll(list, ours, rival, Math.min(rounds, roundsFor(list.from.length)))
    // What was measured stays, should a larger graph be broken off.
    process.stderr.write(`${timed.map((row) => row.join(' | ')).join('\n')}\n`)
    rows.push(...timed)
  }
  console.log('## Graphs\n')
  console.log(
    markdownTable(
      ['graph', 'nodes', 'edges', 'from rows to graph', 'edges both ways', 'with nodes and ids'],
      held,
    ),
  )
  const head = [
    'graph',
    'question',
    'asked of',
    'median',
    'spread',
    'processor',
    'times as fast, clock',
    'processor',
  ]
  console.log(`\n${markdownTable([...head, 'modularity'], rows)}`)
  if (found.length > 0) console.log(`\n${found.join('\n')}\n`)
}

function describeHeld(list: EdgeList, graph: Graph, built: Lap): string[] {
  const whole = new Intl.NumberFormat('en')
  const perEdge = (bytes: number) => `${(bytes / graph.edges).toFixed(2)} B an edge`
  const [, , processor] = describeLaps([built])
  return [
    ...[list.name, whole.format(graph.nodes), whole.format(graph.edges), `${processor} of processor`],
    ...[perEdge(graph.edgeBytes), perEdge(graph.bytes)],
  ]
}

/** Ours to the same tolerance: graphology stops when the change is below 1e-6 times the number of nodes. */
const rankOurs = (graph: Graph) => pageRank(graph, { tolerance: 1e-6 * graph.nodes, isWeighted: false })

function compareRanks(list: EdgeList, graph: Graph, rival: Rival): string {
  const { ranks } = rankOurs(graph)
  const theirs = rival.pageRank()
  const worst = Object.entries(theirs).reduce((most, [node, rank]) => {
    const own = ranks[graph.nodeOf(String(spread(Number(node)))) ?? -1] ?? Number.NaN
    return Math.max(most, Math.abs(own - rank))
  }, 0)
  return `- ${list.name}: the ranks of both differ by ${worst.toExponential(1)} at most.`
}

function timeAll(list: EdgeList, graph: Graph, rival: Rival | null, rounds: number): string[][] {
  const found = { rival: Number.NaN, one: Number.NaN, two: Number.NaN }
  const asked = {
    rankRival: () => rival?.pageRank(),
    rankOurs: () => rankOurs(graph),
    groupRival: () => {
      found.rival = rival?.louvain().modularity ?? Number.NaN
    },
    groupOne: () => {
      found.one = communities(graph, { rounds: 1 }).modularity
    },
    groupTwo: () => {
      found.two = communities(graph).modularity
    },
  }
  const laps = { rankRival: [], rankOurs: [], groupRival: [], groupOne: [], groupTwo: [] } as Record<
    keyof typeof asked,
    Lap[]
  >
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(asked) as [keyof typeof asked, () => unknown][]) {
      const took = lap(work)
      if (round > 0) laps[name].push(took)
    }
  }
  const row = (
    question: string,
    name: keyof typeof asked,
    beside: keyof typeof asked,
    quality: number,
    who = 'Relais',
  ) => [
    ...[list.name, question, who, ...describeLaps(laps[name])],
    ...(['clock', 'processor'] as const).map((kind) =>
      rival === null
        ? ''
        : (
            median(laps[beside].map((each) => each[kind])) / median(laps[name].map((each) => each[kind]))
          ).toPrecision(2),
    ),
    Number.isNaN(quality) ? '' : quality.toFixed(4),
  ]
  return [
    ...(rival ? [row('PageRank', 'rankRival', 'rankRival', Number.NaN, 'graphology')] : []),
    row('PageRank', 'rankOurs', 'rankRival', Number.NaN),
    ...(rival ? [row('communities', 'groupRival', 'groupRival', found.rival, 'graphology Louvain')] : []),
    row('communities, one round', 'groupOne', 'groupRival', found.one),
    row('communities, two rounds (default)', 'groupTwo', 'groupRival', found.two),
  ]
}
