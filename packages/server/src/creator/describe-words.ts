import type { AccountId } from '@relais/core/shared/branded'
import { pickDistinctiveTerms } from '@relais/core/topic/pick-distinctive-terms'
import { spellTerm } from '@relais/core/topic/spell-term'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { countOthersWords } from './queries/count-others-words.ts'
import { findOwnWords } from './queries/find-own-words.ts'

export interface SaidWord {
  /** As the person writes it. */
  readonly term: string
  /** Posts of theirs that hold it. */
  readonly posts: number
}

const shownWords = 12

/** What sets a person's posts apart from everybody else's in the same languages. */
export async function describeWords(corpus: ScopedCorpus, account: AccountId): Promise<SaidWord[]> {
  const own = await findOwnWords(corpus, account)
  const others = await countOthersWords(corpus, account, {
    words: own.words.map(({ word }) => word),
    languages: own.languages,
  })
  const uses = own.words.map((use) => ({
    ...use,
    term: use.word,
    othersPosts: others.postsOf.get(use.word) ?? 0,
  }))
  const picked = pickDistinctiveTerms(uses, { words: own.total, othersWords: others.words }, shownWords)
  const texts = await readTexts(
    corpus,
    picked.flatMap(({ examples }) => examples.map((id) => [account, id] as const)),
  )
  return picked.map(({ word, posts, examples }) => {
    const read = examples.flatMap((id) => texts.get(id) ?? [])
    const term = spellTerm(
      [word],
      read.map(({ title, text }) => `${title}\n${text}`),
    )
    return { term, posts }
  })
}
