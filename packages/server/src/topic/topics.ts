import { isSearchable, planMatch } from '@relais/core/topic/plan-match'
import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { requireRole } from '../require-role.ts'
import { withTransaction } from '../workspace/with-transaction.ts'
import { postIdSchema, type TopicInput } from './topic.schema.ts'
import {
  findTopic,
  findTopicByName,
  forgetDeleted,
  insertTopic,
  listTopics as list,
  type SavedTopic,
  setDeleted,
  updateTopic,
} from './topic.store.ts'

const dayMs = 86_400_000
/** How long a deleted topic can be brought back. */
const daysToUndo = 30

const noSuchTopic = () => new AppError('not_found', 'There is no such topic. List them to see their names.')

export async function listTopics(ctx: Ctx): Promise<SavedTopic[]> {
  requireRole(ctx, 'viewer')
  return await list(ctx)
}

/** @throws AppError not_found */
export async function getTopic(ctx: Ctx, id: string): Promise<SavedTopic> {
  requireRole(ctx, 'viewer')
  const topic = await findTopic(ctx, id)
  if (!topic) throw noSuchTopic()
  return topic
}

/** A topic by the name that people gave it, whatever its case. @throws AppError not_found */
export async function getTopicByName(ctx: Ctx, name: string): Promise<SavedTopic> {
  requireRole(ctx, 'viewer')
  const topic = await findTopicByName(ctx, name)
  if (topic) return topic
  const names = (await list(ctx)).map((one) => one.name)
  throw new AppError(
    'not_found',
    names.length === 0
      ? 'No topic is saved in this workspace. Give --terms, or a file.'
      : `No topic is called ${name}. There are: ${names.join(', ')}.`,
    { name },
  )
}

/** @throws AppError invalid_input when nothing in the terms can be searched, already_exists for a name in use */
export async function createTopic(ctx: Ctx, input: TopicInput): Promise<SavedTopic> {
  requireRole(ctx, 'analyst')
  requireSearchable(input)
  return withTransaction(ctx, async (ctx) => {
    await requireFreeName(ctx, input.name, null)
    const topic = await insertTopic(ctx, input)
    await audit(ctx, 'topic.created', topic.id, countsOf(topic))
    return topic
  })
}

/** @throws AppError invalid_input, already_exists, not_found */
export async function changeTopic(ctx: Ctx, id: string, input: TopicInput): Promise<SavedTopic> {
  requireRole(ctx, 'analyst')
  requireSearchable(input)
  return withTransaction(ctx, async (ctx) => {
    await requireFreeName(ctx, input.name, id)
    const topic = await updateTopic(ctx, id, input)
    if (!topic) throw noSuchTopic()
    await audit(ctx, 'topic.changed', id, countsOf(topic))
    return topic
  })
}

/** Notes that a post is not about a topic although it matches, or takes that back. @throws AppError not_found */
export async function setPostExcluded(
  ctx: Ctx,
  id: string,
  postId: string,
  isExcluded: boolean,
): Promise<SavedTopic> {
  requireRole(ctx, 'analyst')
  if (!postIdSchema.safeParse(postId).success)
    throw new AppError('invalid_input', `The id of a post is a whole number, which this is not: ${postId}.`)
  return withTransaction(ctx, async (ctx) => {
    const topic = await findTopic(ctx, id)
    if (!topic) throw noSuchTopic()
    const others = topic.excludedPosts.filter((other) => other !== postId)
    const excludedPosts = isExcluded ? [...others, postId] : others
    await audit(ctx, isExcluded ? 'topic.post_excluded' : 'topic.post_counted', id, { postId })
    return (await updateTopic(ctx, id, { ...topic, excludedPosts })) ?? topic
  })
}

/** It can be brought back for 30 days. @throws AppError not_found */
export async function deleteTopic(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'analyst')
  await withTransaction(ctx, async (ctx) => {
    const now = ctx.clock.now()
    if (!(await setDeleted(ctx, id, now))) throw noSuchTopic()
    await forgetDeleted(ctx, new Date(now.getTime() - daysToUndo * dayMs))
    await audit(ctx, 'topic.deleted', id)
  })
}

/** Undoes a deletion. @throws AppError not_found, already_exists when its name is in use meanwhile */
export async function restoreTopic(ctx: Ctx, id: string): Promise<SavedTopic> {
  requireRole(ctx, 'analyst')
  return withTransaction(ctx, async (ctx) => {
    const topic = await setDeleted(ctx, id, null).catch(refuseTakenName)
    if (!topic) throw noSuchTopic()
    await audit(ctx, 'topic.restored', id)
    return topic
  })
}

function requireSearchable(input: TopicInput): void {
  const plan = planMatch(input)
  if (isSearchable(plan)) return
  throw new AppError(
    'invalid_input',
    `Nothing in these terms can be searched: ${input.terms.join(', ')}. Use a word, a phrase, a #hashtag or an @account.`,
    { terms: input.terms },
  )
}

const nameTaken = (name?: string) =>
  new AppError('already_exists', 'Another topic has this name. Choose another.', { name })

async function requireFreeName(ctx: Ctx, name: string, id: string | null): Promise<void> {
  const other = await findTopicByName(ctx, name)
  if (other && other.id !== id) throw nameTaken(name)
}

function refuseTakenName(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === '23505') throw nameTaken()
  throw error
}

/** How much a topic asks, without the words themselves. */
function countsOf({ terms, exclude, excludedPosts }: TopicInput): Readonly<Record<string, number>> {
  return { terms: terms.length, exclude: exclude.length, excludedPosts: excludedPosts.length }
}
