import type { TermUse, WordTotals } from '@relais/core/topic/pick-distinctive-terms'
import { matchPredicate } from '../../corpus/match-predicate.ts'
import { newestFirstSql } from '../../corpus/newest-first-sql.ts'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { findAccountsOf } from '../../identity/people-of-accounts.ts'
import type { PeopleQuestion } from './deeds-sql.ts'

/** Words of one circle that are compared with the others'. */
const mostWords = 150

export interface CircleWords {
  readonly uses: readonly TermUse[]
  readonly totals: WordTotals
}

/**
 * In how many posts on the topic the members of each circle use a word, and the members of all others.
 * @param members ids of people of each circle
 */
export async function findCircleWords(
  corpus: ScopedCorpus,
  question: PeopleQuestion,
  members: readonly (readonly string[])[],
): Promise<readonly CircleWords[]> {
  const people = members.flat()
  if (people.length === 0) return []
  const match = matchPredicate(question)
  const { accounts, persons } = await findAccountsOf(corpus, question.samePeople, people)
  const circleOf = new Map(members.flatMap((ids, circle) => ids.map((id) => [id, circle + 1] as const)))
  const circles = persons.map((person) => circleOf.get(person) ?? 0)
  const rows = await corpus.select<{ circle: number; term: string; posts: number; all: number }>({
    sql: `
SELECT circle, term, posts, all
FROM (
  SELECT toUInt32(circle) AS circle, term, toUInt32(uniqExact(id)) AS posts, sum(uniqExact(id)) OVER (PARTITION BY term) AS total,
    toUInt32(total) AS all
  FROM (
    SELECT id, {circles:Array(UInt32)}[indexOf({accounts:Array(UInt64)}, account)] AS circle,
      arrayJoin(arrayConcat([''], arrayFilter(word -> NOT arrayExists(name -> startsWith(name, '@') AND position(name, word) > 0, terms), arrayDistinct(terms)))) AS term
    FROM (
      SELECT id, account, terms
      FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND account IN {accounts:Array(UInt64)} AND ${match.sql}
      ${newestFirstSql}
    )
  )
  WHERE NOT startsWith(term, '@') AND NOT startsWith(term, '#')
  GROUP BY circle, term
)
ORDER BY posts DESC, term
LIMIT ${mostWords + 1} BY circle`,
    params: { ...match.params, accounts, circles },
  })
  return members.map((_, index) => {
    const own = rows.filter(({ circle }) => circle === index + 1)
    const whole = own.find(({ term }) => term === '')
    const words = own.filter(({ term }) => term !== '')
    return {
      uses: words.map(({ term, posts, all }) => ({ term, posts, othersPosts: all - posts })),
      // A word counts once a post, so that the posts are the tries.
      totals: { words: whole?.posts ?? 0, othersWords: (whole?.all ?? 0) - (whole?.posts ?? 0) },
    }
  })
}
