import type { SourceRow } from '../connector.ts'
import { readHtml } from '../html/read-html.ts'
import { fullHandle } from './full-handle.ts'
import type { MastodonAccount } from './schema.ts'

/** What a server tells of an account. Its own people it knows well, others as well as it happens to. */
export function toProfile(account: MastodonAccount): SourceRow {
  return {
    id: account.uri ?? account.url ?? null,
    name: account.display_name,
    bio: account.note ? readHtml(account.note, null).text : null,
    url: account.url,
    avatar: account.avatar,
    createdAt: account.created_at,
    followers: account.followers_count,
    following: account.following_count,
    posts: account.statuses_count,
  }
}

export function toAccount(account: MastodonAccount, server: string, seenAt: string): SourceRow {
  return {
    platform: 'mastodon',
    handle: fullHandle(account.acct, account.uri ?? account.url, server),
    ...toProfile(account),
    observedAt: seenAt,
  }
}
