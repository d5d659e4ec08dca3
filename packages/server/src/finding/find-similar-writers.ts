import { medianOf } from '@relais/core/audience/growth/counted'
import { compareWords } from '@relais/core/finding/compare-words'
import { findPieces } from '@relais/core/finding/join-pieces'
import type { WeighedWord } from '@relais/core/finding/weigh-words'
import type { Ctx } from '../context.ts'
import { findSpellings } from '../corpus/queries/find-spellings.ts'
import { countWordsAround } from './queries/count-words-around.ts'
import { findNeighbours } from './queries/find-neighbours.ts'
import { findWordSharers } from './queries/find-word-sharers.ts'
import { findWordUses } from './queries/find-word-uses.ts'
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
  const [around, neighbours] = await Promise.all([
    countWordsAround(corpus, period, language),
    findNeighbours(corpus, period, account.id, language),
  ])
  const pieces = findPieces(own?.uses ?? [], neighbours)
  const ours = own === undefined ? [] : weighWriting(own, around, pieces)
  const candidates = await findWordSharers(corpus, {
    ...{ period, account: account.id, platforms, limit: mostCompared },
    words: asIndexed(ours.slice(0, wordsSought), pieces),
    languages: question.languages.length > 0 || language === '' ? question.languages : [language],
  })
  const writings = await findWordUses(corpus, period, candidates)
  const compared = writings.map((writing) => ({
    ...{ account: writing.account, posts: writing.posts },
    ...compareWords(ours, weighWriting(writing, around, pieces)),
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

/** Posts are found by piece: a word of several by its first. */
function asIndexed(
  words: readonly WeighedWord[],
  pieces: readonly (readonly string[])[],
): readonly WeighedWord[] {
  const firstOf = new Map(pieces.map((one) => [one.join(''), one[0] ?? '']))
  return words.map((one) => ({ ...one, word: firstOf.get(one.word) ?? one.word }))
}
