import { excerptOf } from '@relais/core/influence/excerpt'
import { visitList } from '@relais/core/list/visit-list'
import type { Ctx } from '../context.ts'
import { describePeople } from '../corpus/describe-people.ts'
import { findCorpusSpan } from '../corpus/queries/corpus-span.ts'
import { requireRole } from '../require-role.ts'
import type { ListedPerson, OpenList } from './list.schema.ts'
import { listPeople, type StoredPerson } from './list-person.store.ts'
import { saveReading } from './list-reader.store.ts'
import { requireList } from './lists.ts'
import { countNews } from './queries/count-news.ts'
import { findFollowerChanges } from './queries/find-follower-changes.ts'
import { findLatestPosts } from './queries/find-latest-posts.ts'
import { readerIdOf, readingsOf } from './to-list.ts'

/**
 * A list with its people, what each wrote last, and what is new since whoever asks came here before.
 * @throws AppError not_found
 */
export async function openList(ctx: Ctx, id: string): Promise<OpenList> {
  requireRole(ctx, 'viewer')
  const [list, people, readings, span] = await Promise.all([
    requireList(ctx, id),
    listPeople(ctx, id),
    readingsOf(ctx),
    findCorpusSpan(ctx.corpus),
  ])
  const reading = readings.get(id)
  const newSince = reading?.seenBefore ?? null
  const { createdAt, updatedAt, ...named } = list
  return {
    ...named,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    isFollowing: reading?.isFollowing ?? false,
    seenUntil: reading?.seenUntil?.toISOString() ?? null,
    newSince: newSince?.toISOString() ?? null,
    members: await describeMembers(ctx, people, newSince, span?.lastPostAt ?? null),
  }
}

async function describeMembers(
  ctx: Ctx,
  people: readonly StoredPerson[],
  newSince: Date | null,
  lastPostAt: Date | null,
): Promise<ListedPerson[]> {
  const ids = people.map(({ accountId }) => accountId)
  const until = lastPostAt ?? ctx.clock.now()
  const [known, latest, news, changes] = await Promise.all([
    describePeople(ctx.corpus, ids),
    findLatestPosts(ctx.corpus, ids),
    newSince === null ? null : countNews(ctx.corpus, ids, { since: newSince, until }),
    newSince === null ? null : findFollowerChanges(ctx.corpus, ids, newSince),
  ])
  return people.map(({ accountId, note, addedAt }) => {
    const person = known.get(accountId)
    const post = latest.get(accountId)
    return {
      accountId,
      note,
      addedAt: addedAt.toISOString(),
      known: person
        ? {
            platform: person.platform,
            handle: person.handle,
            name: person.name,
            followers: person.followers,
            posts: person.posts,
          }
        : null,
      latest: post ? { at: post.at.toISOString(), text: excerptOf(post.text, []).text, url: post.url } : null,
      news:
        news === null
          ? null
          : {
              ...(news.get(accountId) ?? { posts: 0, citedBy: 0 }),
              followersChange: changes?.get(accountId) ?? null,
            },
    }
  })
}

/**
 * Notes that whoever asks has opened the list: what is there now is not new next time. Programs see nothing.
 * @throws AppError not_found
 */
export async function noteVisit(ctx: Ctx, id: string): Promise<void> {
  requireRole(ctx, 'viewer')
  await requireList(ctx, id)
  const userId = readerIdOf(ctx)
  if (userId === null) return
  const [readings, span] = await Promise.all([readingsOf(ctx), findCorpusSpan(ctx.corpus)])
  const before = readings.get(id) ?? null
  const seen = visitList(before, { now: ctx.clock.now(), lastPostAt: span?.lastPostAt ?? null })
  await saveReading(ctx, id, userId, { isFollowing: before?.isFollowing ?? false, ...seen })
}

/** Follows a list, for whoever asks alone, or stops. @throws AppError not_found */
export async function setFollowing(ctx: Ctx, id: string, isFollowing: boolean): Promise<void> {
  requireRole(ctx, 'viewer')
  await requireList(ctx, id)
  const userId = readerIdOf(ctx)
  if (userId === null) return
  const before = (await readingsOf(ctx)).get(id)
  const unseen = { visitedAt: null, seenUntil: null, seenBefore: null }
  await saveReading(ctx, id, userId, { ...unseen, ...before, isFollowing })
}
