import { excerptOf } from '@relais/core/influence/excerpt'
import type { AccountId } from '@relais/core/shared/branded'
import { findMatches } from '@relais/core/text/find-matches'
import type { Ctx } from '../context.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import { soughtTerms } from '../influence/to-evidence.ts'
import type { AudienceFit } from './audience-fit.schema.ts'
import { findOwnSaying } from './queries/find-own-saying.ts'

const beginning = '1990-01-01'

/** What a brand stands for, where a creator's own, unpaid posts say it, with the newest quotation. */
export async function quoteValues(
  { corpus, clock }: Pick<Ctx, 'corpus' | 'clock'>,
  account: AccountId,
  values: readonly string[],
): Promise<AudienceFit['values']> {
  const quoted: AudienceFit['values'] = []
  for (const value of values) {
    const question = await resolveTopic({ corpus, clock }, { terms: [value], from: beginning })
    const { posts, newest } = await findOwnSaying(corpus, question, account)
    const text = newest === null ? undefined : (await readTexts(corpus, [[account, newest]])).get(newest)
    const said = text?.text ?? ''
    const { text: excerpt } = excerptOf(
      said,
      findMatches(said, soughtTerms(question.plan), question.plan.runs),
    )
    quoted.push({ value, posts, quote: excerpt || text?.title || null, url: text?.url || null })
  }
  return quoted
}
