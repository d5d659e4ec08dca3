import type { ScopedCorpus } from '../scoped-corpus.ts'

export interface CorpusTotals {
  readonly posts: number
  /** Who wrote them. */
  readonly people: number
  /** Rows of posts that a newer one replaces, or the workspace's own. */
  readonly replacedRows: number
  readonly firstPostAt: Date | null
  readonly lastPostAt: Date | null
  /** When the newest row was observed. */
  readonly observedAt: Date | null
  /** The largest first. */
  readonly platforms: readonly {
    readonly platform: string
    readonly posts: number
    readonly people: number
  }[]
}

interface PlatformRow {
  readonly platform: string
  readonly posts: number
  readonly people: number
  readonly rows: number
  /** Seconds since 1970. */
  readonly first: number
  readonly last: number
  /** Milliseconds since 1970. */
  readonly observed: number
}

const sql = `
SELECT platform, toFloat64(uniqExact(id)) AS posts, toFloat64(uniqExact(account)) AS people, toFloat64(count()) AS rows,
  toUnixTimestamp(min(posted_at)) AS first, toUnixTimestamp(max(posted_at)) AS last,
  toFloat64(toUnixTimestamp64Milli(max(observed_at))) AS observed
FROM post
WHERE scope IN {scopes:Array(UInt64)}
GROUP BY platform
ORDER BY posts DESC, platform`

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const instantOf = (ms: number) => (Number.isFinite(ms) ? new Date(ms) : null)

/** What the corpus holds, in sum and by platform. A post or a person belongs to one platform, so that sums are exact. */
export async function readCorpusTotals(corpus: ScopedCorpus): Promise<CorpusTotals> {
  return await corpus.remember('totals', () => countCorpus(corpus))
}

async function countCorpus(corpus: ScopedCorpus): Promise<CorpusTotals> {
  const rows = await corpus.select<PlatformRow>({ sql })
  return {
    posts: sumOf(rows.map(({ posts }) => posts)),
    people: sumOf(rows.map(({ people }) => people)),
    replacedRows: sumOf(rows.map((each) => each.rows - each.posts)),
    firstPostAt: instantOf(Math.min(...rows.map(({ first }) => first * 1000))),
    lastPostAt: instantOf(Math.max(...rows.map(({ last }) => last * 1000))),
    observedAt: instantOf(Math.max(...rows.map(({ observed }) => observed))),
    platforms: rows.map(({ platform, posts, people }) => ({ platform, posts, people })),
  }
}
