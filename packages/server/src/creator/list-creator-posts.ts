import { type MatchPlan, planMatch } from '@relais/core/topic/plan-match'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import { type ResolvedTopic, resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import { countPassedOn } from '../influence/count-passed-on.ts'
import { type QuotedPost, toEvidence } from '../influence/to-evidence.ts'
import { requireRole } from '../require-role.ts'
import type { CreatorPosts } from './creator.schema.ts'
import { type CreatorKey, getAccount } from './get-account.ts'
import { findActivity } from './queries/find-activity.ts'
import { findOnTopic } from './queries/find-on-topic.ts'
import { type ListedPost, listPosts, type Page } from './queries/list-posts.ts'

export interface CreatorPostsInput extends Omit<TopicInput, 'terms'>, Page {
  readonly terms?: readonly string[] | undefined
}

const noTopic: MatchPlan = planMatch({ terms: [], exclude: [], languages: [], platforms: [] })

function sumEngagements({ likes, comments, reshares, quotes }: ListedPost): number | null {
  const known = [likes, comments, reshares, quotes].filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
}

function toQuoted(post: ListedPost): QuotedPost {
  const { account, id, postedAt } = post
  return { account, id, postedAt, engagements: sumEngagements(post) }
}

/**
 * One page of what somebody published, newest first, with what is on topic marked when a topic is given.
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found; invalid_input when the period ends before it begins
 */
export async function listCreatorPosts(
  ctx: Ctx,
  key: CreatorKey,
  { limit, offset, terms = [], ...topicInput }: CreatorPostsInput,
  signal?: AbortSignal,
): Promise<CreatorPosts> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const account = await getAccount({ corpus }, key)
  const [posts, activity, topic] = await Promise.all([
    listPosts(corpus, account.id, { limit, offset }),
    findActivity(corpus, account.id),
    terms.length === 0 ? null : resolveTopic({ corpus, clock: ctx.clock }, { terms, ...topicInput }),
  ])
  const ids = posts.map(({ id }) => id)
  const [texts, onTopic] = await Promise.all([
    readTexts(
      corpus,
      ids.map((id) => [account.id, id] as const),
    ),
    topic === null ? new Set<string>() : findOnTopic(corpus, account.id, ids, topic),
  ])
  const passedOn = await passedOnBy(
    { ...ctx, corpus },
    topic,
    posts.filter(({ id }) => onTopic.has(id)),
    account.platform,
  )
  return {
    total: activity.posts,
    posts: posts.map((post) => {
      const isOnTopic = onTopic.has(post.id)
      const { kind, lang, likes, comments, reshares, views, sentiment } = post
      const passed = isOnTopic && passedOn !== null ? (passedOn.get(post.id) ?? 0) : null
      const plan = isOnTopic && topic !== null ? topic.plan : noTopic
      return {
        ...toEvidence(toQuoted(post), texts.get(post.id), plan, passed),
        kind,
        lang: lang === '' || lang === 'und' ? null : lang,
        onTopic: isOnTopic,
        likes,
        comments,
        reshares,
        views,
        sentiment,
      }
    }),
  }
}

async function passedOnBy(
  ctx: Pick<Ctx, 'corpus' | 'db' | 'workspace'>,
  topic: ResolvedTopic | null,
  posts: readonly ListedPost[],
  platform: string,
): Promise<ReadonlyMap<string, number> | null> {
  if (topic === null || posts.length === 0) return null
  return await countPassedOn(ctx, topic, posts.map(toQuoted), platform)
}
