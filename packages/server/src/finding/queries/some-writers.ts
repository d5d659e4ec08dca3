import { peopleSample } from '../../corpus/queries/people-sample.ts'

/** About how many posts of people who have nothing to do with a topic are read, to know what others do. */
export const othersPosts = 200_000

/**
 * A condition that keeps everybody who wrote on a topic, and of the others about so many posts: always the same people, all
 * of a smaller corpus.
 * @param matchSql the condition under which a post is on topic
 * @param column that holds the people
 */
export function someWriters(matchSql: string, posts: number, column = 'account'): string {
  return `(${peopleSample(posts, column)} OR ${column} GLOBAL IN (
  SELECT account FROM post WHERE scope IN {scopes:Array(UInt64)} AND ${matchSql}))`
}
