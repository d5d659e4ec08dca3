import { readDeal } from '@relais/core/due-diligence/read-deal'
import type { AccountId } from '@relais/core/shared/branded'
import { findMatches } from '@relais/core/text/find-matches'
import { planMatch } from '@relais/core/topic/plan-match'
import { spellingsOf } from '../brand/spellings-of.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { soughtTerms } from '../influence/to-evidence.ts'
import type { DueDiligence } from './due-diligence.schema.ts'
import { findPaidPosts } from './queries/find-paid-posts.ts'
import { toQuote } from './quote-matches.ts'

const planOf = (terms: readonly string[]) => planMatch({ terms, exclude: [], languages: [], platforms: [] })

/** Posts in which somebody says that they are paid, with whom and what they name. */
export async function listDeals(
  corpus: ScopedCorpus,
  account: AccountId,
  { brand, competitors }: { readonly brand: readonly string[]; readonly competitors: readonly string[] },
): Promise<DueDiligence['deals']> {
  const posts = await findPaidPosts(corpus, account)
  const texts = await readTexts(
    corpus,
    posts.map(({ id }) => [account, id] as const),
  )
  const ours = planOf(brand.flatMap(spellingsOf))
  const theirs = competitors.map((name) => ({ name, plan: planOf(spellingsOf(name)) }))
  const names = planOf([...brand, ...competitors].flatMap(spellingsOf))
  return posts.map((post) => {
    const text = texts.get(post.id)
    const whole = `${text?.title ?? ''}\n${text?.text ?? ''}`
    const says = (plan: typeof ours) => findMatches(whole, soughtTerms(plan), plan.runs).length > 0
    const { mentions, hosts, codes } = readDeal(whole, post.codes)
    return {
      ...toQuote(post, text, names),
      labels: [...post.labels],
      mentions: [...mentions],
      hosts: [...hosts],
      codes: [...codes],
      isOurs: says(ours),
      competitors: theirs.filter(({ plan }) => says(plan)).map(({ name }) => name),
    }
  })
}
