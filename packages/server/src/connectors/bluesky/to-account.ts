import type { SourceRow } from '../connector.ts'
import type { ProfileView } from './schema.ts'

const noHandle = 'handle.invalid'

/** The handle, or the DID where the network says that the handle leads to nobody. */
export const handleOf = ({ did, handle }: { readonly did: string; readonly handle: string }): string =>
  handle === '' || handle === noHandle ? did : handle.toLowerCase()

/** What a view tells of an account; a brief one leaves the counts out, which makes them unknown, not zero. */
export function toProfile(view: ProfileView): SourceRow {
  return {
    id: view.did,
    name: view.displayName,
    bio: view.description,
    url: `https://bsky.app/profile/${view.did}`,
    avatar: view.avatar,
    createdAt: view.createdAt,
    followers: view.followersCount,
    following: view.followsCount,
    posts: view.postsCount,
  }
}

export function toAccount(view: ProfileView, seenAt: string): SourceRow {
  return { platform: 'bluesky', handle: handleOf(view), ...toProfile(view), observedAt: seenAt }
}
