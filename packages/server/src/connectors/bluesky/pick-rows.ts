import type { Deletion, SourceRow, SyncRequest } from '../connector.ts'
import { readAtUri } from './at-uri.ts'
import { pickWords } from './pick-words.ts'
import type { NetworkEvent, Operation } from './read-frame.ts'
import { followRecord, profileRecord, subjectRecord } from './schema.ts'
import { brokenRow, recordRow, repostRow } from './to-post.ts'

/** What one event means for the corpus. */
export interface Picked {
  readonly posts: readonly SourceRow[]
  readonly interactions: readonly SourceRow[]
  readonly deletions: readonly Deletion[]
  /** A followed account that describes itself anew: null where it only changed its handle. */
  readonly profiles: readonly {
    readonly did: string
    readonly handle: string | null
    readonly record: unknown
  }[]
  /** Posts whose counts changed. */
  readonly touched: readonly string[]
}

const nothing: Picked = { posts: [], interactions: [], deletions: [], profiles: [], touched: [] }
const platform = 'bluesky'

/**
 * What is wanted of a network's events: what followed people do, what is done to them, and posts about the topics; and
 * of everybody what is gone, because it may have been wanted once. Authors are named by their DIDs alone.
 */
export function createPick(request: Pick<SyncRequest, 'wants' | 'words'>) {
  const isFollowed = (did: string | undefined) => did !== undefined && request.wants?.(platform, did) === true
  const holdsWord = pickWords(request.words ?? [])

  function pickPost(uri: string, did: string, time: string, operation: Operation): Picked {
    const record = operation.record()
    const author = { did, handle: did }
    const row = recordRow(uri, record, author, time)
    if (row.at === null)
      return isFollowed(did) ? { ...nothing, posts: [brokenRow(uri, author, record)] } : nothing
    const { replyTo, quoteOf, ids, text, hashtags } = row
    const answered = Reflect.get(Object(replyTo), 'author')
    const quoted = /\/profile\/([^/]+)\//.exec(String(quoteOf ?? ''))?.[1]
    const named = Object.values(ids as Readonly<Record<string, string>>)
    const isWanted =
      [did, answered, quoted, ...named].some(isFollowed) ||
      holdsWord?.([text, ...(hashtags as string[]).map((tag) => `#${tag}`)].join(' ')) === true
    if (isWanted)
      return {
        ...nothing,
        posts: [row],
        touched: isFollowed(answered) ? [Reflect.get(Object(replyTo), 'id')] : [],
      }
    // Rewritten so that it is about something else now.
    return operation.action === 'update'
      ? { ...nothing, deletions: [{ what: 'post', platform, id: uri }] }
      : nothing
  }

  function pickOperation(did: string, time: string, operation: Operation): Picked {
    const { action, collection, key } = operation
    const uri = `at://${did}/${collection}/${key}`
    switch (collection) {
      case 'app.bsky.feed.post':
        if (action === 'delete') return { ...nothing, deletions: [{ what: 'post', platform, id: uri }] }
        return pickPost(uri, did, time, operation)
      case 'app.bsky.feed.repost':
        if (action === 'delete') return { ...nothing, deletions: [{ what: 'post', platform, id: uri }] }
        return pickRepost(uri, did, time, operation)
      case 'app.bsky.feed.like': {
        const liked = subjectRecord.safeParse(action === 'delete' ? null : operation.record()).data?.subject
          .uri
        return liked !== undefined && isFollowed(readAtUri(liked)?.did)
          ? { ...nothing, touched: [liked] }
          : nothing
      }
      case 'app.bsky.graph.follow': {
        const follow = followRecord.safeParse(action === 'delete' ? null : operation.record()).data
        if (follow === undefined || !(isFollowed(did) || isFollowed(follow.subject))) return nothing
        const at = new Date(
          Math.min(Date.parse(follow.createdAt ?? '') || Date.parse(time), Date.parse(time)),
        )
        const deed = {
          kind: 'follow',
          from: `bluesky/${did}`,
          to: `bluesky/${follow.subject}`,
          at: at.toISOString(),
        }
        return { ...nothing, interactions: [deed] }
      }
      case 'app.bsky.actor.profile': {
        if (action === 'delete' || !isFollowed(did)) return nothing
        const record = profileRecord.safeParse(operation.record()).data
        return record === undefined ? nothing : { ...nothing, profiles: [{ did, handle: null, record }] }
      }
      default:
        return nothing
    }
  }

  function pickRepost(uri: string, did: string, time: string, operation: Operation): Picked {
    const repost = subjectRecord.safeParse(operation.record()).data
    if (repost === undefined) return nothing
    const subject = repost.subject.uri
    const isOfFollowed = isFollowed(readAtUri(subject)?.did)
    if (!isOfFollowed && !isFollowed(did)) return nothing
    const row = repostRow(uri, subject, { did, handle: did }, repost.createdAt ?? time, time)
    return { ...nothing, posts: [row], touched: isOfFollowed ? [subject] : [] }
  }

  return (event: NetworkEvent): readonly Picked[] => {
    switch (event.kind) {
      case 'commit':
        return event.operations.map((operation) => pickOperation(event.did, event.time, operation))
      case 'account':
        if (event.isActive) return []
        return [{ ...nothing, deletions: [{ what: 'account', platform, who: { id: event.did } }] }]
      case 'identity':
        if (event.handle === null || !isFollowed(event.did)) return []
        return [{ ...nothing, profiles: [{ did: event.did, handle: event.handle, record: null }] }]
      default:
        return []
    }
  }
}
