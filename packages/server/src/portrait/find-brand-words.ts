import type { SaidPost } from '@relais/core/portrait/good-moment'
import type { Side } from '@relais/core/sentiment/statements/statement-lists'
import { leanOf } from '@relais/core/sentiment/weigh-stance'
import type { AccountId } from '@relais/core/shared/branded'
import type { BrandAmongRivals } from '../brand/brand.schema.ts'
import { type ReadBrandPost, readBrandPosts } from '../brand/read-brand-posts.ts'
import type { Ctx } from '../context.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import { countPaidPosts } from './queries/count-paid-posts.ts'

/** What one account says about a brand. */
export interface BrandWords {
  /** Unpaid posts that take a side in the passages that speak of the brand; the same words again count once. */
  readonly favourable: number
  readonly against: number
  readonly paid: number
  readonly lastFavourable: SaidPost | null
  readonly lastAgainst: SaidPost | null
}

/** Before anybody published anything here. */
const beginning = '1990-01-01'
const longestQuote = 240

/**
 * What somebody says of a brand, by the passages of their posts that name it.
 * @param to the last day that counts, `YYYY-MM-DD`
 * Method: docs/methods/stance.md
 */
export async function findBrandWords(
  ctx: Pick<Ctx, 'corpus' | 'clock'>,
  brand: BrandAmongRivals,
  account: AccountId,
  to: string,
): Promise<BrandWords> {
  const question = await resolveTopic(ctx, { terms: brand.terms, from: beginning, to })
  const [posts, paid] = await Promise.all([
    readBrandPosts(ctx.corpus, question, brand.rivals, [account]),
    countPaidPosts(ctx.corpus, question, account),
  ])
  const [favourable, against] = [takingSide(posts, 'for'), takingSide(posts, 'against')]
  return {
    ...{ favourable: favourable.size, against: against.size, paid },
    lastFavourable: newest(favourable),
    lastAgainst: newest(against),
  }
}

/** Posts that take this side by what they say, each text at its newest. */
function takingSide(posts: readonly ReadBrandPost[], side: Side): ReadonlyMap<string, ReadBrandPost> {
  const once = new Map<string, ReadBrandPost>()
  for (const post of posts) {
    const { reading } = post
    if (reading !== null && leanOf(reading.evidence) === side && !once.has(reading.said))
      once.set(reading.said, post)
  }
  return once
}

function newest(posts: ReadonlyMap<string, ReadBrandPost>): SaidPost | null {
  const [first] = posts
  if (first === undefined) return null
  const [said, { id, postedAt }] = first
  const letters = [...said]
  const isLong = letters.length > longestQuote
  return {
    ...{ postId: id, day: new Date(postedAt * 1000).toISOString().slice(0, 10) },
    said: isLong ? `${letters.slice(0, longestQuote).join('')}…` : said,
  }
}
