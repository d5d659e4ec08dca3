import { type Profile, unknownProfile } from '@relais/core/audience/accounts/profile'
import type { ProfileRow } from './queries/profile-row.ts'

const dayMs = 86_400_000

/** An account of the corpus as the model reads it. What the corpus has no word of is unknown: an empty bio or picture too. */
export function toProfile(row: ProfileRow): Profile {
  return {
    ...unknownProfile,
    platform: row.platform,
    handle: row.handle || null,
    name: row.name || null,
    bio: row.bio || null,
    hasAvatar: row.avatar === '' ? null : true,
    isVerified: row.verified,
    followers: row.followers,
    following: row.following,
    posts: row.posts,
    ageDays: row.createdAtMs === null ? null : Math.max(0, (row.observedAtMs - row.createdAtMs) / dayMs),
  }
}
