import type { ImportTarget } from './import-step.ts'
import type { SortedPost } from './sort-posts.ts'

/** What brings posts: a file, a source that looks for new ones, or one that only looks known ones up again. */
export type BroughtBy =
  | { readonly by: 'file' }
  | { readonly by: 'source'; readonly id: string }
  | { readonly by: 'refresh'; readonly id: string }

/** As `source` says it of a file. */
const file = ''

interface Mark {
  readonly account: string
  readonly post: string
  readonly source: string
}

const known = `
SELECT toString(post) AS post, groupUniqArray(toString(source)) AS sources
FROM post_source
WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64}
  AND account IN {accounts:Array(UInt64)} AND post IN {posts:Array(UInt64)}
GROUP BY post`

/**
 * Notes who brought the posts of a batch, after they were written: a crash in between makes them look as if a file had
 * brought them, and they stay when their source is removed. A file costs nothing where no source was ever noted, and
 * for posts that it brings first.
 */
export function createSourceNoter({ corpus, scope, broughtBy = { by: 'file' } }: ImportTarget) {
  let isAnyNoted: Promise<boolean> | null = null

  async function anyNoted(): Promise<boolean> {
    const sql =
      'SELECT 1 FROM post_source WHERE scope IN {scopes:Array(UInt64)} AND scope = {own:UInt64} LIMIT 1'
    return (await corpus.select({ sql, params: { own: scope } })).length > 0
  }

  async function sourcesOf(posts: readonly SortedPost[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await corpus.select<{ readonly post: string; readonly sources: readonly string[] }>({
      sql: known,
      params: {
        own: scope,
        accounts: [...new Set(posts.map(({ current }) => current.author.id))],
        posts: posts.map(({ current }) => current.id),
      },
      maxSeconds: 120,
    })
    return new Map(rows.map(({ post, sources }) => [post, sources]))
  }

  /** Who is to be noted of a post, beside those who are. */
  function missing(isStored: boolean, noted: readonly string[]): string[] {
    if (broughtBy.by === 'file') return noted.length > 0 ? [file] : []
    if (!isStored) return [broughtBy.id]
    if (broughtBy.by === 'refresh') return []
    return noted.length === 0 ? [file, broughtBy.id] : [broughtBy.id]
  }

  return async (posts: readonly SortedPost[]): Promise<void> => {
    const again = posts.filter(({ stored }) => stored !== null)
    if (broughtBy.by === 'file') {
      if (again.length === 0) return
      isAnyNoted ??= anyNoted()
      if (!(await isAnyNoted)) return
    }
    const isLookedUp = again.length > 0 && broughtBy.by !== 'refresh'
    const sources = isLookedUp ? await sourcesOf(again) : new Map<string, readonly string[]>()
    const marks = posts.flatMap(({ current, stored }): Mark[] => {
      const noted = sources.get(current.id) ?? []
      return missing(stored !== null, noted)
        .filter((source) => !noted.includes(source))
        .map((source) => ({ account: current.author.id, post: current.id, source }))
    })
    if (marks.length > 0)
      await corpus.insertLines(
        'post_source',
        marks.map((mark) => JSON.stringify(mark)),
      )
  }
}
