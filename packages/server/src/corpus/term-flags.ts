import { holdsAny, type MatchPredicate, type MatchQuestion, termCondition } from './match-predicate.ts'
import type { CorpusParams } from './scoped-corpus.ts'

/**
 * Terms up to which the index tells of each post which ones it holds: a byte a post and term. With more of them it is
 * cheaper to read the words.
 */
const mostFlags = 24

export interface TermFlags {
  /** The condition under which a post says one of the terms; the columns below only mean something beside it. */
  readonly wanted: MatchPredicate
  /** Whether a post holds each word, then each phrase of the plan. */
  readonly holds: readonly string[]
  /** Whether a word or phrase stands in its title. */
  readonly isTitled: string
}

const titled = (condition: string) => condition.replaceAll('(terms,', '(title_terms,')

/**
 * Which terms each post holds, and whether in the title, as expressions for a query over `post`. The index answers what
 * stands in a condition and nothing else, so the condition names its parts: a word in the title is a word of the post,
 * and asking for it beside the others changes nothing.
 * @example termFlags({ plan: planMatch(topic), ... })
 * // { wanted: { sql: '((hasAnyTokens(terms, ['covid']) AS holds0) OR ...)', ... }, holds: ['holds0'], isTitled: 'titled0' }
 */
export function termFlags({ plan, authors }: MatchQuestion): TermFlags {
  const terms = [...plan.words.map((word) => [word]), ...plan.phrases]
  const params: Record<string, CorpusParams[string]> = {}
  const conditions = terms.map((tokens, place) => {
    params[`term${place}`] = tokens
    return termCondition(`term${place}`, tokens)
  })
  const titles = plan.phrases.map((_, place) => titled(conditions[plan.words.length + place] as string))
  if (plan.words.length > 0) {
    params.titleWords = plan.words
    titles.unshift('hasAnyTokens(title_terms, {titleWords:Array(String)})')
  }
  const rest = holdsAny('match', { words: [], phrases: [], runs: plan.runs }, 'table', authors)
  if (terms.length <= mostFlags) {
    const named = [
      ...conditions.map((condition, place) => `(${condition} AS holds${place})`),
      ...titles.map((condition, place) => `(${condition} AS titled${place})`),
    ]
    const sql = [...(rest === null ? [] : [rest.sql]), ...named].join(' OR ')
    return {
      wanted: { sql: sql === '' ? '(0)' : `(${sql})`, params: { ...rest?.params, ...params } },
      holds: terms.map((_, place) => `holds${place}`),
      isTitled: titles.map((_, place) => `titled${place}`).join(' OR ') || '0',
    }
  }
  const wanted = holdsAny('match', plan, 'table', authors) as MatchPredicate
  return {
    wanted: { sql: wanted.sql, params: { ...wanted.params, ...params } },
    holds: terms.map((tokens, place) =>
      tokens.length === 1 ? `has(terms, {term${place}:Array(String)}[1])` : (conditions[place] as string),
    ),
    isTitled: titles.join(' OR '),
  }
}
