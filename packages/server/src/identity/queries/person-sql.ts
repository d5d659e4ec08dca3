import type { CorpusParams } from '../../corpus/scoped-corpus.ts'
import type { SamePeople } from '../load-same-people.ts'

/**
 * Which account stands for a person who has several: the one with most followers. A SELECT of `id`, `standIn`, without
 * those who have one account or stand for themselves.
 */
function standInsSql({ areNamed, joined, renamed }: SamePeople): string {
  const isJoined = joined.from.length > 0
  const named =
    renamed.from.length === 0 ? 'sipHash64(person)' : translatedSql('sipHash64(person)', 'renamed')
  const known = [
    ...(areNamed ? ["person != ''"] : []),
    ...(isJoined ? ['id IN {joinedFrom:Array(UInt64)}'] : []),
  ]
  return `
    SELECT id, standIn
    FROM (
      SELECT id, argMax(id, (followers, bitNot(id))) OVER (PARTITION BY ${isJoined ? translatedSql('id', 'joined', named) : named}) AS standIn
      FROM (
        SELECT id, ifNull(followers, 0) AS followers, person
        FROM account
        WHERE scope IN {scopes:Array(UInt64)} AND (${known.join(' OR ')})
        ORDER BY person != '' DESC, scope DESC, observed_at DESC LIMIT 1 BY id
      )
    )
    WHERE id != standIn`
}

const translatedSql = (value: string, name: 'joined' | 'renamed', otherwise = value) =>
  `transform(${value}, {${name}From:Array(UInt64)}, {${name}To:Array(UInt64)}, ${otherwise})`

/** Accounts as the people behind them, in a query. */
export interface PersonSql {
  /** Stands after FROM: finds who stands for the account. Empty where everybody has one account. */
  readonly join: string
  /** The id of the account that stands for the person. */
  readonly person: string
}

/**
 * Puts the people behind accounts in a query.
 * @param account a column that holds ids of accounts, with its table: `done.source`
 * @param alias of the joined table, another one for each column
 * @example
 * const doer = personSql(samePeople, 'done.source', 'doer')
 * `SELECT ${doer.person} AS person FROM interaction AS done ${doer.join}`
 */
export function personSql(samePeople: SamePeople, account: string, alias: string): PersonSql {
  if (isNobodyJoined(samePeople)) return { join: '', person: account }
  return {
    join: `GLOBAL ANY LEFT JOIN (${standInsSql(samePeople)}) AS ${alias} ON ${alias}.id = ${account}`,
    person: `if(${alias}.standIn = 0, ${account}, ${alias}.standIn)`,
  }
}

/** What `personSql` binds. */
export function personParams({ joined, renamed }: SamePeople): CorpusParams {
  return { joinedFrom: joined.from, joinedTo: joined.to, renamedFrom: renamed.from, renamedTo: renamed.to }
}

export const isNobodyJoined = ({ areNamed, joined }: SamePeople) => !areNamed && joined.from.length === 0

/** Who stands for accounts that others stand for: `account`, `person`; of all, or of some people or accounts. */
export const standInRowsSql = (samePeople: SamePeople, whose: string) => `
SELECT toString(id) AS account, toString(standIn) AS person
FROM (${standInsSql(samePeople)})
WHERE ${whose}
ORDER BY id`
