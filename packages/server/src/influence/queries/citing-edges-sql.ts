import { newestFirstSql } from '../../corpus/newest-first-sql.ts'

/**
 * Who cites whom in posts on topic, as a table expression with the columns `target`, `citedPerson`, `citing` and `at`. `citedPerson`
 * and `citing` are people: accounts that are known to be one person's are one, and nobody cites an account of their own. Both tables
 * are gathered before they are joined, because they are spread over shards by different keys.
 * @param matchSql condition on rows of `post`, in brackets
 */
export function citingEdgesSql(matchSql: string): string {
  const people = `
    SELECT id, sipHash64(person) AS personKey
    FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND person != ''
    ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`
  return `(
  SELECT edge.target AS target, if(cited.personKey = 0, edge.target, cited.personKey) AS citedPerson,
    if(writer.personKey = 0, edge.source, writer.personKey) AS citing, edge.at AS at
  FROM (
    SELECT account AS source, posted_at AS at, arrayJoin(arrayDistinct(targets)) AS target
    FROM (
      SELECT id, account, posted_at, targets
      FROM post
      WHERE scope IN {scopes:Array(UInt64)} AND ${matchSql}
      ${newestFirstSql}
    )
  ) AS edge
  GLOBAL ANY LEFT JOIN (${people}) AS writer ON writer.id = edge.source
  GLOBAL ANY LEFT JOIN (${people}) AS cited ON cited.id = edge.target
  WHERE edge.source != edge.target AND (writer.personKey = 0 OR writer.personKey != cited.personKey)
)`
}
