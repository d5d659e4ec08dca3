import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

const sql = `
SELECT toString(id) AS account
FROM (
  SELECT id, person FROM account
  WHERE scope IN {scopes:Array(UInt64)}
  ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id
)
WHERE person = {person:String}
ORDER BY account
LIMIT 50`

/** Accounts of which a file says that this person is behind them. */
export async function findAccountsOfPerson(corpus: ScopedCorpus, person: string): Promise<string[]> {
  if (person === '') return []
  const rows = await corpus.select<{ account: string }>({ sql, params: { person } })
  return rows.map(({ account }) => account)
}
