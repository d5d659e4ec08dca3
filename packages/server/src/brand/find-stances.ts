import { decideStance } from '@relais/core/sentiment/decide-stance'
import type { Ctx } from '../context.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import type { Brand, Stance } from './brand.schema.ts'
import { findBrandPosts } from './queries/find-brand-posts.ts'

/** Before anybody published anything here. */
const beginning = '1990-01-01'
const postsPerAccount = 100

/**
 * How people stand to a brand, by account: from their newest hundred posts that name it, up to a day.
 * @param to the last day that counts, `YYYY-MM-DD`
 * Method: docs/methods/stance.md
 */
export async function findStances(
  ctx: Pick<Ctx, 'corpus' | 'clock'>,
  brand: Brand,
  accounts: readonly string[],
  to: string,
): Promise<Map<string, Stance>> {
  const question = await resolveTopic(ctx, { terms: brand.terms, from: beginning, to })
  const posts = await findBrandPosts(ctx.corpus, question, accounts, postsPerAccount)
  const postsOf = Map.groupBy(posts, ({ account }) => account)
  return new Map(
    accounts.map((account) => {
      const said = (postsOf.get(account) ?? []).map(({ sentiment, isConfident }) => ({
        label: sentiment || ('neu' as const),
        isConfident,
      }))
      return [account, decideStance(said)]
    }),
  )
}
