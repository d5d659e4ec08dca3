import { decideStance } from '@relais/core/sentiment/decide-stance'
import { discountTone } from '@relais/core/sentiment/discount-tone'
import type { Ctx } from '../context.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import type { BrandAmongRivals, Stance } from './brand.schema.ts'
import { type ReadBrandPost, readBrandPosts } from './read-brand-posts.ts'

/** Before anybody published anything here. */
const beginning = '1990-01-01'

/**
 * How people stand to a brand, by account: from their newest hundred posts that name it, up to a day.
 * @param to the last day that counts, `YYYY-MM-DD`
 * Method: docs/methods/stance.md
 */
export async function findStances(
  ctx: Pick<Ctx, 'corpus' | 'clock'>,
  brand: BrandAmongRivals,
  accounts: readonly string[],
  to: string,
): Promise<Map<string, Stance>> {
  const question = await resolveTopic(ctx, { terms: brand.terms, from: beginning, to })
  const posts = await readBrandPosts(ctx.corpus, question, brand.rivals, accounts)
  const postsOf = Map.groupBy(posts, ({ account }) => account)
  return new Map(accounts.map((account) => [account, stanceOf(postsOf.get(account) ?? [])]))
}

/** What somebody's posts say together; the same words again, on another network or a month later, say nothing new. */
export function stanceOf(posts: readonly ReadBrandPost[]): Stance {
  const readings = new Map(
    posts.flatMap(({ reading }) => (reading === null ? [] : [[reading.said, reading] as const])),
  )
  const read = [...readings.values()]
  return decideStance(
    read.map(({ evidence }) => evidence),
    posts.length,
    discountTone(read),
  )
}
