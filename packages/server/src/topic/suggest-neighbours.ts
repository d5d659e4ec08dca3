import { pickNearTerms, pickNeighbours } from '@relais/core/topic/pick-neighbours'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { planTopics } from '../corpus/plan-topics.ts'
import { countMatchingPosts } from '../corpus/queries/count-matching-posts.ts'
import { type ResolvedTopic, resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import { spellTerms } from '../corpus/spell-terms.ts'
import { requireRole } from '../require-role.ts'
import { countWordsElsewhere, findWordsBeside } from './queries/words-beside.ts'

/** Words that are counted exactly, out of those that stand beside the topic conspicuously often. */
const mostTried = 8
const mostOffered = 3

export interface Neighbour {
  readonly term: string
  /** Posts that the topic would find in addition. */
  readonly gain: number
}

/**
 * Words that would widen a topic: they stand in its posts surely at least twice as often as in others, and in further
 * posts that it does not find yet.
 * @param signal when it aborts, running queries are killed
 * @returns at most three, those that add most first
 * @throws AppError invalid_input when the period ends before it begins
 */
export async function suggestNeighbours(
  ctx: Ctx,
  input: TopicInput,
  signal?: AbortSignal,
): Promise<Neighbour[]> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const question = await resolveTopic({ corpus, clock: ctx.clock }, input)
  if (!isSearchable(question.plan)) return []
  const beside = await findWordsBeside(corpus, question)
  if (beside.words.length === 0) return []
  const elsewhere = await countWordsElsewhere(
    corpus,
    question,
    beside.words.map(({ term }) => term),
  )
  const uses = beside.words.map(({ term, posts }) => ({
    term,
    posts,
    othersPosts: elsewhere.postsWith(term),
  }))
  const totals = { words: beside.posts, othersWords: elsewhere.posts }
  const near = pickNearTerms(uses, totals, mostTried)
  const spelled = await spellTerms(
    corpus,
    near.map((term) => [term]),
  )
  const [now, ...then] = await Promise.all([
    countMatchingPosts(corpus, question),
    ...(await widen(corpus, question, spelled)).map((wider) => countMatchingPosts(corpus, wider)),
  ])
  const widened = spelled.map(({ term }, place) => ({ term, postsThen: then[place]?.posts ?? 0 }))
  return pickNeighbours(widened, now.posts, mostOffered)
}

/** The question with each of these terms in addition. */
async function widen(
  corpus: Ctx['corpus'],
  question: ResolvedTopic,
  added: readonly { readonly term: string }[],
): Promise<ResolvedTopic[]> {
  const topics = added.map(({ term }) => ({
    ...question.topic,
    terms: [...question.topic.terms, term],
  }))
  const plans = await planTopics(corpus, topics, question.languages)
  return topics.map((topic, place) => ({ ...question, topic, plan: plans[place] ?? question.plan }))
}
