import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { requireRole } from '../require-role.ts'
import type { Creator } from './creator.schema.ts'
import { describeWords } from './describe-words.ts'
import { type CreatorKey, getAccount } from './get-account.ts'
import { listNeighbours } from './list-neighbours.ts'
import { findActivity } from './queries/find-activity.ts'
import { listFollowerCounts } from './queries/list-follower-counts.ts'

const orUnknown = (text: string) => (text === '' ? null : text)
const isoOrNull = (instant: Date | null | undefined) => instant?.toISOString() ?? null

/**
 * Everything the corpus knows of one person, whatever the topic. What nobody said is null, never zero.
 * @param signal when it aborts, running queries are killed
 * @throws AppError not_found
 */
export async function getCreator(ctx: Ctx, key: CreatorKey, signal?: AbortSignal): Promise<Creator> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const account = await getAccount({ corpus }, key)
  const [activity, counts, neighbours, saysMost] = await Promise.all([
    findActivity(corpus, account.id),
    listFollowerCounts(corpus, account.id),
    listNeighbours({ ...ctx, corpus }, account),
    describeWords(corpus, account.id),
  ])
  const lastKnown = counts.findLast(({ followers }) => followers !== null)
  return {
    accountId: account.id,
    platform: account.platform,
    handle: account.handle,
    name: account.name,
    bio: orUnknown(account.bio),
    url: orUnknown(account.url),
    country: orUnknown(account.country),
    lang: orUnknown(account.lang),
    followers: account.followers,
    followersObservedAt:
      account.followers === null ? null : isoOrNull(lastKnown?.at ?? new Date(account.observedAtMs)),
    postsInCorpus: activity.posts,
    firstPostAt: isoOrNull(activity.firstPostAt),
    lastPostAt: isoOrNull(activity.lastPostAt),
    saysMost,
    citedBy: neighbours.citedBy,
    cites: neighbours.cites,
    snapshots: counts.map(({ at, followers }) => ({ at: at.toISOString(), followers })),
  }
}
