import type { Ctx } from '../context.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface Reader {
  readonly isFollowing: boolean
  readonly visitedAt: Date | null
  readonly seenUntil: Date | null
  readonly seenBefore: Date | null
}

const columns = [
  'list_id as listId',
  'is_following as isFollowing',
  'visited_at as visitedAt',
  'seen_until as seenUntil',
  'seen_before as seenBefore',
] as const

/** What this person has seen of the lists here, by list. */
export async function listReadings(
  { db, workspace }: Walled,
  userId: string,
): Promise<ReadonlyMap<string, Reader>> {
  const rows = await db
    .selectFrom('list_reader')
    .select(columns)
    .where('workspace_id', '=', workspace.id)
    .where('user_id', '=', userId)
    .execute()
  return new Map(rows.map(({ listId, ...reader }) => [listId, reader]))
}

export async function saveReading(
  { db, workspace }: Walled,
  listId: string,
  userId: string,
  { isFollowing, visitedAt, seenUntil, seenBefore }: Reader,
): Promise<void> {
  const change = {
    is_following: isFollowing,
    visited_at: visitedAt,
    seen_until: seenUntil,
    seen_before: seenBefore,
  }
  await db
    .insertInto('list_reader')
    .values({ workspace_id: workspace.id, list_id: listId, user_id: userId, ...change })
    .onConflict((conflict) => conflict.columns(['list_id', 'user_id']).doUpdateSet(change))
    .execute()
}
