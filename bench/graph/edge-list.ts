import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { seededNumbers } from '@relais/kernels/graph/seeded-order'

/** Undirected edges between numbers, each once, none to oneself. */
export interface EdgeList {
  readonly name: string
  readonly nodes: number
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** The friendships of `../shared/data/graphs`; null with a line on stderr when they are not here. */
export async function readFriendships(file: string): Promise<EdgeList | null> {
  const url = new URL(`../../../shared/data/graphs/${file}`, import.meta.url)
  if (!existsSync(url)) {
    process.stderr.write(`Left out: ../shared/data/graphs/${file} is not here.\n`)
    return null
  }
  const [from, to]: [number[], number[]] = [[], []]
  for await (const line of createInterface({ input: createReadStream(url).pipe(createGunzip()) })) {
    const [a, b] = line.split(',').map(Number)
    if (a === undefined || b === undefined || Number.isNaN(a + b) || a === b) continue
    from.push(a)
    to.push(b)
  }
  const nodes = from.concat(to).reduce((most, node) => Math.max(most, node), -1) + 1
  return {
    name: file.replace('_edges.csv.gz', ''),
    nodes,
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
  }
}

/**
 * As many people as a tenth of the edges, in circles of about a thousand: seven of ten edges stay in a circle, the others
 * go to anybody, more often to the known.
 */
export function generateEdges(edges: number): EdgeList {
  const nodes = Math.floor(edges / 10)
  const next = seededNumbers(1)
  const [from, to] = [new Uint32Array(edges), new Uint32Array(edges)]
  for (let edge = 0; edge < edges; ) {
    const a = Math.floor(next() * nodes)
    const circle = a - (a % 1_000)
    const b =
      next() < 0.7
        ? circle + Math.floor(next() * Math.min(1_000, nodes - circle))
        : Math.floor(next() ** 3 * nodes)
    if (a === b) continue
    from[edge] = a
    to[edge++] = b
  }
  const whole = new Intl.NumberFormat('en')
  return { name: `generated, ${whole.format(edges)} rows`, nodes, from, to }
}

/** The rows as ClickHouse would send them; ids are spread over 64 bits as the corpus's are. */
export function toBytes({ from, to }: EdgeList): Uint8Array {
  const rows = new BigUint64Array(from.length * 2)
  for (let edge = 0; edge < from.length; edge++) {
    rows[2 * edge] = spread(from[edge] as number)
    rows[2 * edge + 1] = spread(to[edge] as number)
  }
  return new Uint8Array(rows.buffer)
}

export function spread(node: number): bigint {
  return (BigInt(node + 1) * 0x9e3779b97f4a7c15n) & 0xffff_ffff_ffff_ffffn
}
