import type { PostEdge } from '@relais/core/record/post-edges'
import type { NamedAccount } from './account-names.ts'
import type { Understood } from './understand-posts.ts'

/** Whom a post points at, by id. */
export interface NamedEdge {
  readonly kind: PostEdge['kind']
  readonly account: NamedAccount
  readonly pages?: readonly string[]
}

/** A post's understanding with ids instead of handles. */
export interface NamedUnderstanding {
  readonly columns: string
  readonly edges: readonly NamedEdge[]
}

/** @param ids the network's own ids of people, by the handles that the post names them by */
export function nameEdges(
  { columns, edges }: Understood,
  name: (account: PostEdge['to'], nativeId?: string) => NamedAccount,
  ids: Readonly<Record<string, string>> | null,
): NamedUnderstanding {
  return {
    columns,
    edges: edges.map(({ kind, to, pages }) => ({
      kind,
      account: name(to, ids?.[to.handle]),
      ...(pages === undefined ? {} : { pages }),
    })),
  }
}
