import { foldTopicTerm } from '@relais/core/text/fold-topic-term'
import { spellTerm } from '@relais/core/topic/spell-term'
import { planTerms } from './plan-topics.ts'
import { countPlans } from './queries/count-plans.ts'
import { countTerms } from './queries/count-terms.ts'
import { readTexts } from './queries/texts-of-posts.ts'
import type { ScopedCorpus } from './scoped-corpus.ts'

/** A term as people write it here, and what it finds in the whole corpus, all its forms counted. */
export interface CountedTerm {
  readonly term: string
  readonly posts: number
  readonly people: number
}

/**
 * Counts terms and gives them the spelling of the posts that hold them.
 * @param folded as posts are indexed
 * @returns in the same order, without those that cannot be asked for as they are spelled
 */
export async function spellTerms(
  corpus: ScopedCorpus,
  folded: readonly (readonly string[])[],
): Promise<CountedTerm[]> {
  const counts = await countTerms(corpus, folded)
  const texts = await readTexts(
    corpus,
    counts.flatMap(({ examples }) => examples),
  )
  const terms = folded.flatMap((tokens, place) => {
    const { posts = 0, examples = [] } = counts[place] ?? {}
    const read = examples.flatMap(([, id]) => texts.get(id) ?? [])
    const term = spellTerm(
      tokens,
      read.map(({ title, text }) => `${title}\n${text}`),
    )
    const isAskable = foldTopicTerm(term).join(' ') === tokens.join(' ')
    return posts > 0 && isAskable ? [term] : []
  })
  const found = await countPlans(corpus, await planTerms(corpus, terms))
  return terms.map((term, place) => ({ term, posts: 0, people: 0, ...found[place] }))
}
