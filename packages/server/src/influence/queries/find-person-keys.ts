import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

/** Accounts of which it is known who the person behind them is, and a key of that person, side by side. */
export interface PersonKeys {
  readonly accounts: BigUint64Array
  readonly persons: BigUint64Array
}

const sql = `
SELECT id, sipHash64(person) AS personKey
FROM account
WHERE scope IN {scopes:Array(UInt64)} AND person != ''
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

async function readPersonKeys(corpus: ScopedCorpus): Promise<PersonKeys> {
  const blocks = await corpus.selectBlocks({ sql })
  return {
    accounts: joined(blocks.map(({ columns }) => columns.id as BigUint64Array)),
    persons: joined(blocks.map(({ columns }) => columns.personKey as BigUint64Array)),
  }
}
