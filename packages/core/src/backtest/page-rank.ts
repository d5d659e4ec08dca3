export interface WeightedEdge {
  readonly from: string
  readonly to: string
  readonly weight: number
}

const damping = 0.85
const rounds = 50

/**
 * PageRank by power iteration, 50 rounds; who points at nobody spreads evenly over all.
 * Source: Page, Brin, Motwani, Winograd 1999, The PageRank citation ranking.
 * @returns by node, adding up to 1
 */
export function pageRank(edges: readonly WeightedEdge[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const placeOf = (node: string) => {
    const place = places.get(node) ?? places.size
    places.set(node, place)
    return place
  }
  const from = Uint32Array.from(edges, (edge) => placeOf(edge.from))
  const to = Uint32Array.from(edges, (edge) => placeOf(edge.to))
  const size = places.size
  const out = new Float64Array(size)
  for (const [index, { weight }] of edges.entries()) {
    const node = from[index] as number
    out[node] = (out[node] as number) + weight
  }
  let ranks = new Float64Array(size).fill(1 / size)
  for (let round = 0; round < rounds; round++) {
    let stuck = 0
    for (let node = 0; node < size; node++) if (out[node] === 0) stuck += ranks[node] as number
    const next = new Float64Array(size).fill((1 - damping + damping * stuck) / size)
    for (const [index, { weight }] of edges.entries()) {
      const source = from[index] as number
      const target = to[index] as number
      next[target] =
        (next[target] as number) + (damping * (ranks[source] as number) * weight) / (out[source] as number)
    }
    ranks = next
  }
  return new Map([...places].map(([node, place]) => [node, ranks[place] as number]))
}
