import type { CorpusParams, ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Accounts of which it is known who the person behind them is, and a key of that person, side by side. */
export interface PersonKeys {
  readonly accounts: BigUint64Array
  readonly persons: BigUint64Array
}

const personKeysSql = (whose = '') => `
SELECT id, sipHash64(person) AS personKey
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND person != ''${whose}
ORDER BY scope DESC, observed_at DESC LIMIT 1 BY id`

function joined(parts: readonly BigUint64Array[]): BigUint64Array {
  const whole = new BigUint64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const part of parts) {
    whole.set(part, from)
    from += part.length
  }
  return whole
}

/** The people behind accounts, as far as anybody said. */
export async function findPersonKeys(corpus: ScopedCorpus): Promise<PersonKeys> {
  return await corpus.remember(
    'person keys',
    () => readPersonKeys(corpus),
    ({ accounts }) => accounts.length * 16,
  )
}

/** The people behind some accounts, as far as a file said. */
export async function findPersonKeysOf(
  corpus: ScopedCorpus,
  accounts: readonly string[],
): Promise<PersonKeys> {
  return await readPersonKeys(corpus, ' AND id IN {accounts:Array(UInt64)}', { accounts })
}

/** Whether a file names the person behind any account. */
export async function hasNamedPeople(corpus: ScopedCorpus): Promise<boolean> {
  return await corpus.remember('has named people', async () => {
    const rows = await corpus.select({
      sql: "SELECT 1 FROM account WHERE scope IN {scopes:Array(UInt64)} AND person != '' LIMIT 1",
    })
    return rows.length > 0
  })
}

async function readPersonKeys(
  corpus: ScopedCorpus,
  whose?: string,
  params: CorpusParams = {},
): Promise<PersonKeys> {
  const blocks = await corpus.selectBlocks({ sql: personKeysSql(whose), params })
  return {
    accounts: joined(blocks.map(({ columns }) => columns.id as BigUint64Array)),
    persons: joined(blocks.map(({ columns }) => columns.personKey as BigUint64Array)),
  }
}
