import { joinPieces } from '@relais/core/finding/join-pieces'
import { type WeighedWord, weighWords } from '@relais/core/finding/weigh-words'
import type { Period } from '@relais/core/topic/topic'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import type { AccountsOfPeople } from '../identity/people-of-accounts.ts'
import { countWordsAround, type WordsAround } from './queries/count-words-around.ts'
import { findWordUses, type Writing } from './queries/find-word-uses.ts'

/** What somebody writes about. */
export interface Interests {
  /** Posts of their own that were read, by all their accounts. */
  readonly posts: number
  /** In which language most of them are; empty: unknown. */
  readonly language: string
  /** Words that they use surely more than others of their language, heaviest first. */
  readonly words: readonly WeighedWord[]
}

/**
 * The words of a writing that its author uses surely more than others of the language.
 * @param pieces of words that the index holds cut, which count as one
 */
export function weighWriting(
  { words, uses }: Writing,
  around: WordsAround,
  pieces: readonly (readonly string[])[] = [],
): WeighedWord[] {
  const piecesOf = new Map(pieces.map((one) => [one.join(''), one]))
  const postsAround = (term: string) =>
    Math.min(...(piecesOf.get(term) ?? [term]).map((piece) => around.postsWith.get(piece) ?? 0))
  const others = joinPieces(uses, pieces).map((use) => ({
    ...use,
    othersPosts: Math.max(0, postsAround(use.term) - use.posts),
  }))
  return weighWords(others, { words, othersWords: Math.max(0, around.words - words) })
}

/**
 * What people write about in a period, whatever the subject: all accounts of a person together.
 * @returns by person; who wrote nothing of their own is absent
 */
export async function readInterests(
  corpus: ScopedCorpus,
  period: Period,
  { accounts, persons }: AccountsOfPeople,
): Promise<ReadonlyMap<string, Interests>> {
  const personOf = new Map(accounts.map((account, place) => [account, persons[place] as string]))
  const writings = await findWordUses(corpus, period, accounts)
  const of = Map.groupBy(writings, ({ account }) => personOf.get(account) ?? account)
  const joined = [...of].map(([person, several]) => [person, joinWritings(person, several)] as const)
  const languages = [...new Set(joined.map(([, { language }]) => language))]
  const around = new Map<string, WordsAround>()
  for (const language of languages) around.set(language, await countWordsAround(corpus, period, language))
  return new Map(
    joined.map(([person, writing]) => {
      const { posts, language } = writing
      const theirs = around.get(language) ?? { postsWith: new Map(), words: 0 }
      return [person, { posts, language, words: weighWriting(writing, theirs) }]
    }),
  )
}

function joinWritings(account: string, several: readonly Writing[]): Writing {
  const uses = new Map<string, number>()
  for (const writing of several)
    for (const { term, posts } of writing.uses) uses.set(term, (uses.get(term) ?? 0) + posts)
  const [most] = several.toSorted((one, other) => other.posts - one.posts)
  return {
    account,
    posts: several.reduce((sum, { posts }) => sum + posts, 0),
    words: several.reduce((sum, { words }) => sum + words, 0),
    language: most?.language ?? '',
    uses: [...uses].map(([term, posts]) => ({ term, posts })),
  }
}
