import { pickTop } from '@relais/core/network/pick-top'
import { foldTopicTerm } from '@relais/core/text/fold-topic-term'
import { isEverydayWord } from '@relais/core/text/is-everyday-word'
import { isName } from '@relais/core/topic/is-name'
import { pickDistinctiveTerms } from '@relais/core/topic/pick-distinctive-terms'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { spellTerms } from '../corpus/spell-terms.ts'
import type { NetworkAnalysis } from './analyse-network.ts'
import { findCircleWords } from './queries/find-circle-words.ts'
import type { NetworkTopic } from './resolve-network.ts'

/** Members whose posts are read for the name of a circle: those with most authority. */
const membersRead = 300
const words = 3
/** Shorter ones are seldom what a circle is about. */
const fewestLetters = 4

/**
 * Words that set the posts of each circle apart, at most three, the surest first; none where nothing does. Words of the
 * topic, and those that the languages asked for use everywhere, call no circle.
 */
export async function nameCircles(
  corpus: ScopedCorpus,
  question: NetworkTopic,
  { authority, circleOf, ids }: NetworkAnalysis,
  circles: number,
): Promise<string[][]> {
  const read = Array.from({ length: circles }, (_, circle) =>
    pickTop(authority, membersRead, (person) => circleOf[person] === circle).map((person) =>
      String(ids[person]),
    ),
  )
  const found = await findCircleWords(corpus, question, read)
  const topicWords = new Set([...question.plan.words, ...question.plan.phrases.flat()])
  const callsNothing = (term: string) =>
    topicWords.has(term) || question.languages.some((language) => isEverydayWord(term, language))
  const picked = found.map(({ uses, totals }) => {
    const names = uses.filter(({ term }) => isName(term, fewestLetters) && !callsNothing(term))
    return pickDistinctiveTerms(names, totals, words).map(({ term }) => term)
  })
  const folded = [...new Set(picked.flat())]
  const spelled = await spellTerms(
    corpus,
    folded.map((term) => [term]),
  )
  const spelling = new Map(
    folded.map((term) => [term, spelled.find((one) => foldsTo(one.term, term))?.term ?? term]),
  )
  return picked.map((terms) => terms.map((term) => spelling.get(term) ?? term))
}

const foldsTo = (term: string, folded: string) => foldTopicTerm(term).join(' ') === folded
