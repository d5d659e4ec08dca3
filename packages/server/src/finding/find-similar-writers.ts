import { medianOf } from '@relais/core/audience/growth/counted'
import { compareWords } from '@relais/core/finding/compare-words'
import type { WeighedWord } from '@relais/core/finding/weigh-words'
import type { Ctx } from '../context.ts'
import { findSpellings } from '../corpus/queries/find-spellings.ts'
import { countWordsAround, type WordsAround } from './queries/count-words-around.ts'
import { findWordSharers } from './queries/find-word-sharers.ts'
import { findWordUses, type Writing } from './queries/find-word-uses.ts'
import { weighWriting } from './read-interests.ts'
import { type BesideInput, resolveBeside } from './resolve-beside.ts'
import type { SimilarWriters } from './similar.schema.ts'

/** Words by which others are looked for, and people who are then compared word by word. */
const wordsSought = 60
const mostCompared = 120
/** Fewer words in common may be chance. */
const fewestShared = 3
const wordsTold = 12
const sharedTold = 8

/**
 * Who writes like somebody: by the words that both use surely more than others do, in posts of their own, on any subject.
 * The words are told, with how often each of the two uses them.
 * Method: docs/methods/finding.md
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found for somebody whom the corpus does not name; invalid_input
 * @example await findSimilarWriters(ctx, { person: 'instagram/ana', limit: 20 })
 */
export async function findSimilarWriters(
  ctx: Ctx,
  input: BesideInput,
  signal?: AbortSignal,
): Promise<SimilarWriters> {
  const { corpus, account, question, describe, person } = await resolveBeside(ctx, input, signal)
  const { period, platforms } = question
  const [own] = await findWordUses(corpus, period, [account.id])
  const language = own?.language ?? ''
  const around = await countWordsAround(corpus, period, language)
  const ours = weighAll(own === undefined ? [] : [own], around).get(account.id) ?? []
  const candidates = await findWordSharers(corpus, {
    ...{ period, account: account.id, words: ours.slice(0, wordsSought), platforms, limit: mostCompared },
    languages: question.languages.length > 0 || language === '' ? question.languages : [language],
  })
  const writings = await findWordUses(corpus, period, candidates)
  const theirs = weighAll(writings, around)
  const compared = writings.map(({ account, posts }) => ({
    ...{ account, posts },
    ...compareWords(ours, theirs.get(account) ?? []),
  }))
  const close = compared
    .filter(({ shared }) => shared.length >= fewestShared)
    .toSorted((a, b) => b.closeness - a.closeness || (a.account < b.account ? -1 : 1))
  const found = await describe(close, input.limit)
  const told = ours.slice(0, wordsTold)
  const spell = await findSpellings(corpus, [
    ...told.map(({ word }) => word),
    ...found.flatMap(({ found: { shared } }) => shared.slice(0, sharedTold).map(({ word }) => word)),
  ])
  return {
    ...{ person, period: { ...period }, posts: own?.posts ?? 0, language, wordsKnown: ours.length },
    words: told.map(({ word, posts }) => ({ word: spell(word), posts })),
    compared: compared.length,
    usualCloseness: compared.length === 0 ? null : medianOf(compared.map(({ closeness }) => closeness)),
    people: found.map(({ person, found: { posts, closeness, shared } }) => ({
      ...{ ...person, posts, closeness, sharedWords: shared.length },
      words: shared.slice(0, sharedTold).map((said) => ({ ...said, word: spell(said.word) })),
    })),
  }
}

/** The words of each of these people that they use surely more than others of their language. */
const weighAll = (writings: readonly Writing[], around: WordsAround): ReadonlyMap<string, WeighedWord[]> =>
  new Map(writings.map((writing) => [writing.account, weighWriting(writing, around)]))
