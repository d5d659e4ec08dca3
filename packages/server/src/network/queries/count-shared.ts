import { estimateKept, type KeptEstimate } from '@relais/core/network/estimate-kept'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'
import { type AudienceQuestion, audienceSql, keptBy } from './audience-sql.ts'
import { countDeeds } from './count-deeds.ts'

/** An audience: the accounts that are listened to, and the people behind them, who do not count in it. */
export interface AudienceOf {
  readonly accounts: readonly string[]
  readonly members: readonly string[]
}

/** Of the people of audience `a` who were looked at, how many are in `b` too; by place from 0. */
export interface SharedAudience {
  readonly a: number
  readonly b: number
  readonly looked: number
  readonly both: number
  /** How many are in both altogether. */
  readonly people: KeptEstimate
}

export interface SharedAudiences {
  readonly sizes: readonly KeptEstimate[]
  /** In both directions. */
  readonly pairs: readonly SharedAudience[]
  /** Different people in all of them together. */
  readonly together: KeptEstimate
}

const allHashes = 2n ** 64n
export interface SketchOptions {
  /** Interactions of all audiences together up to which everybody is counted. */
  readonly mostCounted: number
  /** People kept of each audience beyond that, about: the standard error of a size is 1 / √kept. */
  readonly kept: number
}

const usual: SketchOptions = { mostCounted: 1_000_000, kept: 50_000 }

const nobody: KeptEstimate = { people: 0, low: 0, high: 0, isExact: true }

/** The highest hash that is kept, of a share of all. */
const limitOf = (share: number) =>
  share >= 1 ? allHashes - 1n : (BigInt(Math.floor(share * 2 ** 53)) << 11n) - 1n

/**
 * Who is in several audiences: those who name or answer somebody in a period, or who are known to follow them. Large
 * audiences are sketched: of each only people with the lowest hashes are kept, the same ones everywhere (theta sketches).
 * Method: docs/methods/overlap.md
 * @param audiences at most some tens; an account may be in several
 * @param options fewer in tests
 */
export async function countShared(
  corpus: ScopedCorpus,
  question: AudienceQuestion,
  audiences: readonly AudienceOf[],
  { mostCounted, kept }: SketchOptions = usual,
): Promise<SharedAudiences> {
  if (audiences.length === 0) return { sizes: [], pairs: [], together: nobody }
  const deeds = await countDeeds(corpus, question)
  const sizes = audiences.map(({ accounts }) =>
    accounts.reduce((sum, account) => sum + (deeds.get(account) ?? 0), 0),
  )
  const isCounted = sizes.reduce((sum, size) => sum + size, 0) <= mostCounted
  const shares = sizes.map((size) => (isCounted || size <= kept ? 1 : kept / size))
  const isExact = shares.every((share) => share === 1)
  const rows = await readShared(corpus, question, audiences, shares.map(limitOf))
  const shareOf = (a: number, b: number) => Math.min(shares[a] ?? 1, shares[b] ?? 1)
  const found = new Map(rows.map((row) => [`${row.a} ${row.b}`, row]))
  const places = [...audiences.keys()]
  return {
    sizes: places.map((place) =>
      estimateKept(found.get(`${place} ${place}`)?.looked ?? 0, shareOf(place, place)),
    ),
    pairs: places.flatMap((a) =>
      places
        .filter((b) => b !== a)
        .map((b) => {
          const both = found.get(`${a} ${b}`)?.both ?? 0
          // Where nobody was left out, others are told only of those who are in both.
          const looked = found.get(isExact ? `${a} ${a}` : `${a} ${b}`)?.looked ?? 0
          return { a, b, looked, both, people: estimateKept(both, shareOf(a, b)) }
        }),
    ),
    together: estimateKept(rows[0]?.together ?? 0, Math.min(...shares)),
  }
}

interface SharedRow {
  readonly a: number
  readonly b: number
  readonly looked: number
  readonly both: number
  readonly together: number
}

async function readShared(
  corpus: ScopedCorpus,
  question: AudienceQuestion,
  audiences: readonly AudienceOf[],
  limits: readonly bigint[],
): Promise<SharedRow[]> {
  const pairsOf = (idsOf: (audience: AudienceOf) => readonly string[]) =>
    audiences.flatMap((audience, place) => idsOf(audience).map((id) => ({ id, place: place + 1 })))
  const [listened, members] = [pairsOf(({ accounts }) => accounts), pairsOf((one) => one.members)]
  const limitsOf = new Map<string, bigint>()
  for (const { id, place } of listened) {
    const limit = limits[place - 1] ?? 0n
    if (limit >= (limitsOf.get(id) ?? 0n)) limitsOf.set(id, limit)
  }
  const isSketched = limits.some((limit) => limit < allHashes - 1n)
  const inAudience = audienceSql({
    ...question,
    ...(isSketched ? { limits: question.heard.accounts.map((id) => String(limitsOf.get(id) ?? 0n)) } : {}),
  })
  const others = isSketched ? 'range(1, length({placeLimits:Array(UInt64)}) + 1)' : 'heard'
  return await corpus.select<SharedRow>({
    sql: `
SELECT toUInt8(pair.1 - 1) AS a, toUInt8(pair.2 - 1) AS b, toUInt32(count()) AS looked,
  toUInt32(countIf(has(heard, pair.2))) AS both, toUInt32(any(everybody)) AS together
FROM (
  SELECT source, ${keptBy('source')} AS hash, groupUniqArray(place) AS heard,
    countIf(hash <= arrayMin({placeLimits:Array(UInt64)})) OVER () AS everybody
  FROM (
    SELECT listener.source AS source, listened.place AS place
    FROM ${inAudience.sql} AS listener
    GLOBAL ALL INNER JOIN (${placesSql('listened')}) AS listened ON listened.id = listener.target
  )
  WHERE ${keptBy('source')} <= {placeLimits:Array(UInt64)}[place]
    AND (source, place) GLOBAL NOT IN (${placesSql('members')})
  GROUP BY source
)
ARRAY JOIN arrayFlatten(arrayMap(x -> arrayMap(y -> (x, y), ${others}), heard)) AS pair
WHERE hash <= least({placeLimits:Array(UInt64)}[pair.1], {placeLimits:Array(UInt64)}[pair.2])
GROUP BY a, b
ORDER BY a, b`,
    params: {
      ...inAudience.params,
      placeLimits: limits.map(String),
      listened: listened.map(({ id }) => id),
      listenedPlaces: listened.map(({ place }) => place),
      members: members.map(({ id }) => id),
      membersPlaces: members.map(({ place }) => place),
    },
  })
}

/** Ids and the audience that each belongs to, as a table. */
const placesSql = (name: 'listened' | 'members') => `SELECT pair.1 AS id, pair.2 AS place
  FROM (SELECT arrayJoin(arrayZip({${name}:Array(UInt64)}, {${name}Places:Array(UInt8)})) AS pair)`
