import type { AccountProfile } from '@relais/core/record/account-record'
import type { Audience } from '@relais/core/record/place-profile'
import type { NamedAccount } from './account-names.ts'

export interface AccountSnapshot {
  readonly account: string
  readonly observedAtMs: number
  readonly audience: Audience
}

/** A row of the table `account`; without a profile it only says what the account is called. */
export function accountRow(account: NamedAccount, profile: AccountProfile | null, observedAtMs: number) {
  const createdAt = profile?.createdAt ?? null
  return {
    id: account.id,
    platform: account.platform,
    handle: account.handle,
    native_id: profile?.id ?? '',
    name: profile?.name ?? '',
    bio: profile?.bio ?? '',
    url: profile?.url ?? '',
    avatar: profile?.avatar ?? '',
    location: profile?.location ?? '',
    country: profile?.country ?? '',
    lang: profile?.lang ?? '',
    person: profile?.person ?? '',
    verified: profile?.verified ?? null,
    created_at: createdAt === null ? null : Math.floor(createdAt / 1000),
    followers: profile?.followers ?? null,
    following: profile?.following ?? null,
    posts: profile?.posts ?? null,
    rates: profile?.rates ?? '',
    is_described: profile !== null,
    observed_at: new Date(observedAtMs).toISOString(),
  }
}

/** A row of the table `account_snapshot`. */
export function accountSnapshotRow({ account, observedAtMs, audience }: AccountSnapshot) {
  return { account, observed_at: new Date(observedAtMs).toISOString(), ...audience }
}
