import { excerptOf } from '@relais/core/influence/excerpt'
import type { AccountId } from '@relais/core/shared/branded'
import { findMatches } from '@relais/core/text/find-matches'
import type { MatchPlan } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import type { PostText } from '../corpus/queries/texts-of-posts.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import { soughtTerms } from '../influence/to-evidence.ts'
import type { Quote } from './due-diligence.schema.ts'
import { findOwnMatches } from './queries/find-own-matches.ts'

const beginning = '1990-01-01'

export interface Said {
  readonly posts: number
  readonly paid: number
  readonly quotes: Quote[]
}

/**
 * Where somebody's own posts say any of these words, counted, with the newest quoted.
 * @param isUnpaid only posts that do not say they are paid
 */
export async function quoteMatches(
  { corpus, clock }: Pick<Ctx, 'corpus' | 'clock'>,
  account: AccountId,
  terms: readonly string[],
  isUnpaid = false,
): Promise<Said> {
  const question = await resolveTopic({ corpus, clock }, { terms, from: beginning })
  const { posts, paid, newest } = await findOwnMatches(corpus, question, account, isUnpaid)
  const texts = await readTexts(
    corpus,
    newest.map(({ id }) => [account, id] as const),
  )
  return { posts, paid, quotes: newest.map((post) => toQuote(post, texts.get(post.id), question.plan)) }
}

/** A post as it is quoted, with what matched. */
export function toQuote(
  { id, postedAt }: { readonly id: string; readonly postedAt: number },
  text: PostText | undefined,
  plan: MatchPlan,
): Quote {
  const whole = withoutRepeat(text?.title ?? '', text?.text ?? '')
  const { text: excerpt, matches } = excerptOf(whole, findMatches(whole, soughtTerms(plan), plan.runs))
  return {
    postId: id,
    url: text?.url || null,
    at: new Date(postedAt * 1000).toISOString(),
    text: excerpt,
    matches: matches.map(([start, end]) => [start, end]),
  }
}

/** Title and text; some networks repeat the beginning of the text as its title. */
function withoutRepeat(title: string, text: string): string {
  const start = title.replace(/(?:…|\.\.\.)$/u, '').trimEnd()
  return start === '' || text.startsWith(start) ? text : `${title}\n${text}`
}
