import type { AccountId } from '@relais/core/shared/branded'
import { boundsOf } from '@relais/core/topic/choose-period'
import type { MatchPlan } from '@relais/core/topic/plan-match'
import { isSearchable } from '@relais/core/topic/plan-match'
import type { Period } from '@relais/core/topic/topic'
import type { CorpusParams } from './scoped-corpus.ts'

/** Everything that decides whether a post counts for a topic. */
export interface MatchQuestion {
  readonly plan: MatchPlan
  /** Empty: every language. */
  readonly languages: readonly string[]
  /** Empty: every platform. */
  readonly platforms: readonly string[]
  readonly period: Period
  /** Accounts whose posts all count, and those of whom none does. */
  readonly authors?: readonly AccountId[]
  readonly excludedAuthors?: readonly AccountId[]
  /** Posts that people found not to be about it. */
  readonly excludedPosts?: readonly string[]
}

/** The table `post`, whose indexes answer; or rows of it that a subquery has read, with the same columns. */
export type MatchSource = 'table' | 'rows'

/** A condition on rows of `post`, in brackets, and the values that ClickHouse binds to it. */
export interface MatchPredicate {
  readonly sql: string
  readonly params: CorpusParams
}

/**
 * The condition under which a post says one term, whose tokens are bound as `name`. The index finds the posts that hold
 * every word of a phrase; the words must also stand in a row.
 */
export function termCondition(name: string, tokens: readonly string[]): string {
  const bound = `{${name}:Array(String)}`
  if (tokens.length === 1) return `hasAnyTokens(terms, ${bound})`
  return `(hasAllTokens(terms, ${bound}) AND hasSubstr(terms, ${bound}))`
}

/**
 * The condition under which letters stand in a row. The index holds every four letters in a row and answers alone: of
 * 24,000 Thai texts and 50 words, three texts held all fours of a word and not the word. Rows that were read already
 * have no index and are compared letter by letter.
 */
function runCondition(name: string, run: string, source: MatchSource): MatchPredicate {
  if (source === 'rows') return { sql: `position(runs, {${name}:String}) > 0`, params: { [name]: run } }
  const letters = [...run]
  const fours = letters.slice(3).map((_, at) => letters.slice(at, at + 4).join(''))
  return { sql: `hasAllTokens(runs, {${name}:Array(String)})`, params: { [name]: fours } }
}

/**
 * The condition under which a post says one of these, or is by one of these authors; its values are bound under names
 * that begin with `name`. Null when there is nothing to say.
 */
export function holdsAny(
  name: string,
  { words, phrases, runs }: Pick<MatchPlan, 'words' | 'phrases' | 'runs'>,
  source: MatchSource = 'table',
  authors: readonly AccountId[] = [],
): MatchPredicate | null {
  const conditions: string[] = []
  const params: Record<string, CorpusParams[string]> = {}
  if (authors.length > 0) {
    params[`${name}Authors`] = authors
    conditions.push(`account IN {${name}Authors:Array(UInt64)}`)
  }
  if (words.length > 0) {
    params[`${name}Words`] = words
    conditions.push(`hasAnyTokens(terms, {${name}Words:Array(String)})`)
  }
  for (const [index, phrase] of phrases.entries()) {
    params[`${name}Phrase${index}`] = phrase
    conditions.push(termCondition(`${name}Phrase${index}`, phrase))
  }
  for (const [index, run] of runs.entries()) {
    const condition = runCondition(`${name}Run${index}`, run, source)
    Object.assign(params, condition.params)
    conditions.push(condition.sql)
  }
  return conditions.length === 0 ? null : { sql: `(${conditions.join(' OR ')})`, params }
}

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)

/**
 * The condition under which a post is on topic. It holds no scope: the query around it does. A plan that asks for
 * nothing matches nothing.
 * @param source `rows` where the condition stands outside of the subquery that reads the table
 * @example matchPredicate({ plan: planMatch(topic), languages: ['es'], platforms: [], period })
 * // { sql: '(hasAnyTokens(terms, {matchWords:Array(String)}) AND lang IN ... AND posted_at >= ...)', params: { ... } }
 */
export function matchPredicate(question: MatchQuestion, source: MatchSource = 'table'): MatchPredicate {
  const wanted = holdsAny('match', question.plan, source, question.authors)
  return wanted === null || !isSearchable(question.plan)
    ? { sql: '(0)', params: {} }
    : restrictMatch(question, wanted, source)
}

/** The same where what is wanted was put into words elsewhere: what a question excludes, its languages and so on. */
export function restrictMatch(
  question: MatchQuestion,
  wanted: MatchPredicate,
  source: MatchSource = 'table',
): MatchPredicate {
  const { plan, languages, platforms, period, excludedPosts = [] } = question
  const params: Record<string, CorpusParams[string]> = {}
  const take = (condition: MatchPredicate | null) => {
    Object.assign(params, condition?.params)
    return condition?.sql ?? null
  }
  const conditions = [take(wanted) as string]
  const excluded = take(
    holdsAny(
      'exclude',
      { words: plan.excludedWords, phrases: plan.excludedPhrases, runs: plan.excludedRuns },
      source,
      question.excludedAuthors,
    ),
  )
  if (excluded !== null) conditions.push(`NOT ${excluded}`)
  if (languages.length > 0) {
    params.matchLanguages = languages
    conditions.push('lang IN {matchLanguages:Array(String)}')
  }
  if (platforms.length > 0) {
    params.matchPlatforms = platforms
    conditions.push('platform IN {matchPlatforms:Array(String)}')
  }
  if (excludedPosts.length > 0) {
    params.excludedPosts = excludedPosts
    conditions.push('id NOT IN {excludedPosts:Array(UInt64)}')
  }
  const { start, end } = boundsOf(period)
  params.matchFrom = seconds(start)
  params.matchBefore = seconds(end)
  conditions.push(
    'posted_at >= toDateTime({matchFrom:Int64}) AND posted_at < toDateTime({matchBefore:Int64})',
  )
  return { sql: `(${conditions.join(' AND ')})`, params }
}
