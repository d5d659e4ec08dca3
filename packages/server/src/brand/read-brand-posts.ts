import type { StanceReading } from '@relais/core/sentiment/read-stance'
import type { LabelProbabilities } from '@relais/core/sentiment/weigh-stance'
import { findMatches } from '@relais/core/text/find-matches'
import { type MatchPlan, planMatch } from '@relais/core/topic/plan-match'
import type { MatchQuestion } from '../corpus/match-predicate.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { soughtTerms } from '../influence/to-evidence.ts'
import { openStanceReader } from '../sentiment/open-classifier.ts'
import { type BrandPost, findBrandPosts } from './queries/find-brand-posts.ts'
import { spellingsOf } from './spellings-of.ts'

const postsPerAccount = 100

/** A post that names the brand, with what it says of it. */
export interface ReadBrandPost extends BrandPost {
  readonly url: string
  readonly text: string
  /** Null where the brand is only named beside a rival, or where its words cannot be found again. */
  readonly reading: StanceReading | null
}

/**
 * The newest hundred unpaid posts of each account that name the brand, read.
 * @param rivals names of those that the brand competes with
 */
export async function readBrandPosts(
  corpus: ScopedCorpus,
  question: MatchQuestion,
  rivals: readonly string[],
  accounts: readonly string[],
): Promise<ReadBrandPost[]> {
  const posts = await findBrandPosts(corpus, question, accounts, postsPerAccount)
  const [texts, read] = await Promise.all([
    readTexts(
      corpus,
      posts.map(({ account, id }) => [account, id] as const),
    ),
    openStanceReader(),
  ])
  const against = planMatch({ terms: rivals.flatMap(spellingsOf), exclude: [], languages: [], platforms: [] })
  return posts.map((post) => {
    const { title = '', text = '', url = '' } = texts.get(post.id) ?? {}
    const whole = title === '' || text.startsWith(title) ? text : `${title}. ${text}`
    const found = (plan: MatchPlan) => findMatches(whole, soughtTerms(plan), plan.runs)
    const reading = read({
      text: whole,
      language: post.language,
      brand: found(question.plan),
      rivals: found(against),
      heard: heardAtImport(post),
    })
    return { ...post, url, text: whole, reading }
  })
}

/** What another model, which somebody brought, said of the whole post: of its probabilities one is kept. */
function heardAtImport({ sentiment, probability }: BrandPost): LabelProbabilities | null {
  if (sentiment === '') return null
  const rest = (1 - probability) / 2
  return [
    sentiment === 'neg' ? probability : rest,
    sentiment === 'neu' ? probability : rest,
    sentiment === 'pos' ? probability : rest,
  ]
}
