import { interactionId } from '../corpus-id.ts'
import type { NamedEdge } from './name-edges.ts'
import type { ReadPost } from './read-post.ts'

/** One row of the tables `interaction` and `interaction_by_from`. */
export interface InteractionRow {
  readonly id: string
  readonly target: string
  readonly source: string
  readonly at: number
  readonly kind: string
  readonly post: string
  /** Of a link: the addresses that it leads to. */
  readonly pages?: readonly string[]
}

/** The row as JSON for the table by target, which says where links lead. */
export function interactionLineWithPages(row: InteractionRow): string {
  const line = interactionLine(row)
  return row.pages === undefined ? line : `${line.slice(0, -1)},"pages":${JSON.stringify(row.pages)}}`
}

/** The row as JSON. All of it is digits and a known word, so that nothing must be escaped. */
export function interactionLine({ id, source, target, at, kind, post }: InteractionRow): string {
  return `{"id":"${id}","source":"${source}","target":"${target}","at":${at},"kind":"${kind}","post":"${post}"}`
}

/** What a post does to the people it points at. */
export function interactionRows(post: ReadPost, edges: readonly NamedEdge[]): InteractionRow[] {
  return edges.map(({ kind, account, pages }) => {
    const parts = { kind, source: post.author.id, target: account.id, atMs: post.postedAtMs, post: post.id }
    return {
      id: interactionId(parts),
      source: parts.source,
      target: parts.target,
      at: Math.floor(post.postedAtMs / 1000),
      kind,
      post: post.id,
      ...(pages === undefined ? {} : { pages }),
    }
  })
}
