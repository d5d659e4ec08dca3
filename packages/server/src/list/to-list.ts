import type { Ctx } from '../context.ts'
import type { List } from './list.schema.ts'
import type { StoredList } from './list.store.ts'
import { listReadings, type Reader } from './list-reader.store.ts'
import { countNews } from './queries/count-news.ts'

/** Who reads; null for programs, which have seen nothing and follow nothing. */
export const readerIdOf = ({ actor }: Pick<Ctx, 'actor'>) => (actor.kind === 'user' ? actor.id : null)

/** What whoever asks has seen, by list. */
export async function readingsOf(ctx: Ctx): Promise<ReadonlyMap<string, Reader>> {
  const userId = readerIdOf(ctx)
  return userId === null ? new Map() : await listReadings(ctx, userId)
}

/** Lists as they are shown, with what is new since whoever asks opened each. */
export async function toList(
  ctx: Ctx,
  lists: readonly StoredList[],
  idsOf: (listId: string) => readonly string[],
  lastPostAt: Date | null,
): Promise<List[]> {
  const readings = await readingsOf(ctx)
  return await Promise.all(
    lists.map(async ({ createdAt, updatedAt, ...list }) => {
      const { isFollowing = false, seenUntil = null } = readings.get(list.id) ?? {}
      return {
        ...list,
        isFollowing,
        createdAt: createdAt.toISOString(),
        updatedAt: updatedAt.toISOString(),
        seenUntil: seenUntil?.toISOString() ?? null,
        news: seenUntil === null ? null : await newsOf(ctx, idsOf(list.id), seenUntil, lastPostAt),
      }
    }),
  )
}

async function newsOf(ctx: Ctx, ids: readonly string[], since: Date, lastPostAt: Date | null) {
  const until = lastPostAt ?? since
  const news = since < until ? await countNews(ctx.corpus, ids, { since, until }) : new Map()
  const each = [...news.values()]
  return {
    posts: each.reduce((sum, { posts }) => sum + posts, 0),
    citedBy: each.reduce((sum, { citedBy }) => sum + citedBy, 0),
    activePeople: each.length,
  }
}
