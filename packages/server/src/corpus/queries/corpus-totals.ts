import type { ScopedCorpus } from '../scoped-corpus.ts'

export interface CorpusTotals {
  readonly posts: number
  /** Who wrote them. */
  readonly people: number
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
  /** The largest first; posts whose language is not known are left out. */
  readonly languages: readonly { readonly lang: string; readonly posts: number }[]
}

interface TotalsRow {
  readonly platform: string
  readonly lang: string
  readonly isPlatform: 0 | 1
  readonly isLanguage: 0 | 1
  readonly posts: string
  readonly people: string
  readonly first: number
  readonly last: number
  readonly observed: string
}

// Counting within each person first keeps the set of ids small; a post seen several times is one.
const sql = `
SELECT
  platform, lang, toUInt8(grouping(platform) = 0) AS isPlatform, toUInt8(grouping(lang) = 0) AS isLanguage,
  sum(versionless) AS posts, uniqExact(account) AS people,
  toUnixTimestamp(min(first)) AS first, toUnixTimestamp(max(last)) AS last, max(observed) AS observed
FROM (
  SELECT
    account, platform, lang, uniqExact(id) AS versionless, min(posted_at) AS first, max(posted_at) AS last,
    toUnixTimestamp64Milli(max(observed_at)) AS observed
  FROM post
  WHERE scope IN {scopes:Array(UInt64)}
  GROUP BY account, platform, lang
)
GROUP BY GROUPING SETS ((platform), (lang), ())
ORDER BY posts DESC, platform, lang`

const unknownLanguage = new Set(['', 'und'])

/** What the corpus holds, in sum, by platform and by language. */
export async function readCorpusTotals(corpus: ScopedCorpus): Promise<CorpusTotals> {
  const rows = await corpus.select<TotalsRow>({ sql })
  const total = rows.find(({ isPlatform, isLanguage }) => isPlatform === 0 && isLanguage === 0)
  const isEmpty = total === undefined || total.posts === '0'
  return {
    posts: Number(total?.posts ?? 0),
    people: Number(total?.people ?? 0),
    firstPostAt: isEmpty ? null : new Date(total.first * 1000),
    lastPostAt: isEmpty ? null : new Date(total.last * 1000),
    observedAt: isEmpty ? null : new Date(Number(total.observed)),
    platforms: rows
      .filter(({ isPlatform }) => isPlatform === 1)
      .map(({ platform, posts, people }) => ({ platform, posts: Number(posts), people: Number(people) })),
    languages: rows
      .filter(({ isLanguage, lang }) => isLanguage === 1 && !unknownLanguage.has(lang))
      .map(({ lang, posts }) => ({ lang, posts: Number(posts) })),
  }
}
