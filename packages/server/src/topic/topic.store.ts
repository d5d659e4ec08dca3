import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { createId } from '../create-id.ts'
import type { TopicInput } from './topic.schema.ts'

export interface SavedTopic extends TopicInput {
  readonly id: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

const columns = [
  'id',
  'name',
  'terms',
  'exclude',
  'languages',
  'platforms',
  'period',
  'excluded_posts as excludedPosts',
  'created_at as createdAt',
  'updated_at as updatedAt',
] as const

const rowOf = (input: TopicInput) => ({
  name: input.name,
  terms: input.terms,
  exclude: input.exclude,
  languages: input.languages,
  platforms: input.platforms,
  period: input.period,
  excluded_posts: input.excludedPosts,
})

const kept = (ctx: Pick<Ctx, 'db' | 'workspace'>) =>
  ctx.db
    .selectFrom('topic')
    .select(columns)
    .where('workspace_id', '=', ctx.workspace.id)
    .where('deleted_at', 'is', null)

export async function listTopics(ctx: Ctx): Promise<SavedTopic[]> {
  return await kept(ctx).orderBy(sql`lower(name)`).execute()
}

export async function findTopic(ctx: Ctx, id: string): Promise<SavedTopic | null> {
  return (await kept(ctx).where('id', '=', id).executeTakeFirst()) ?? null
}

export async function findTopicByName(ctx: Ctx, name: string): Promise<SavedTopic | null> {
  return (await kept(ctx).where(sql`lower(name)`, '=', sql`lower(${name})`).executeTakeFirst()) ?? null
}

export async function insertTopic(ctx: Ctx, input: TopicInput): Promise<SavedTopic> {
  const now = ctx.clock.now()
  return await ctx.db
    .insertInto('topic')
    .values({
      ...rowOf(input),
      id: createId('topic', now),
      workspace_id: ctx.workspace.id,
      created_at: now,
      updated_at: now,
      deleted_at: null,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

/** @returns null when there is no such topic */
export async function updateTopic(ctx: Ctx, id: string, input: TopicInput): Promise<SavedTopic | null> {
  const row = await ctx.db
    .updateTable('topic')
    .set({ ...rowOf(input), updated_at: ctx.clock.now() })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returning(columns)
    .executeTakeFirst()
  return row ?? null
}

/** Takes a topic out of every list, or brings it back. @returns null when there is none in the other state */
export async function setDeleted(ctx: Ctx, id: string, deletedAt: Date | null): Promise<SavedTopic | null> {
  const row = await ctx.db
    .updateTable('topic')
    .set({ deleted_at: deletedAt })
    .where('workspace_id', '=', ctx.workspace.id)
    .where('id', '=', id)
    .where('deleted_at', deletedAt === null ? 'is not' : 'is', null)
    .returning(columns)
    .executeTakeFirst()
  return row ?? null
}

/** Forgets what was deleted before an instant. */
export async function forgetDeleted(ctx: Ctx, before: Date): Promise<void> {
  await ctx.db
    .deleteFrom('topic')
    .where('workspace_id', '=', ctx.workspace.id)
    .where('deleted_at', '<', before)
    .execute()
}

/** Takes terms out of every topic, deleted ones included; a topic without any term left is deleted for good. */
export async function removeTerms(
  ctx: Ctx,
  isRemoved: (term: string, platforms: readonly string[]) => boolean,
): Promise<void> {
  const topics = await ctx.db
    .selectFrom('topic')
    .select(['id', 'terms', 'exclude', 'platforms'])
    .where('workspace_id', '=', ctx.workspace.id)
    .execute()
  for (const { id, terms, exclude, platforms } of topics) {
    const left = (list: readonly string[]) => list.filter((term) => !isRemoved(term, platforms))
    const kept = { terms: left(terms), exclude: left(exclude) }
    if (kept.terms.length === terms.length && kept.exclude.length === exclude.length) continue
    const here = ctx.workspace.id
    if (kept.terms.length === 0)
      await ctx.db.deleteFrom('topic').where('workspace_id', '=', here).where('id', '=', id).execute()
    else
      await ctx.db
        .updateTable('topic')
        .set(kept)
        .where('workspace_id', '=', here)
        .where('id', '=', id)
        .execute()
  }
}
