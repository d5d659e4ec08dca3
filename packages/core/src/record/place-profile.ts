import type { AccountProfile } from './account-record.ts'

/** What was seen of an account, at an instant in milliseconds since 1970. */
export interface ProfileObservation {
  readonly observedAtMs: number
  readonly isDated: boolean
  readonly profile: AccountProfile
}

/** The account as stored; not described means that others only named it so far. */
export interface StoredProfile {
  readonly observedAtMs: number
  readonly isDescribed: boolean
  readonly profile: AccountProfile
}

export const audienceNames = ['followers', 'following', 'posts'] as const
export type Audience = Readonly<Pick<AccountProfile, (typeof audienceNames)[number]>>

export interface ProfilePlacement {
  /** The row to write, or null when the tellings add nothing to the stored one. */
  readonly row: { readonly observedAtMs: number; readonly profile: AccountProfile } | null
  /** Counts by instant, oldest first; those that the corpus already has are among them. */
  readonly snapshots: readonly { readonly observedAtMs: number; readonly audience: Audience }[]
}

const audienceOf = ({ followers, following, posts }: AccountProfile): Audience => ({
  followers,
  following,
  posts,
})

export function hasAudience(audience: Audience): boolean {
  return audienceNames.some((name) => audience[name] !== null)
}

export function isSameAudience(one: Audience, other: Audience): boolean {
  return audienceNames.every((name) => one[name] === other[name])
}

function fields(profile: AccountProfile): [keyof AccountProfile, AccountProfile[keyof AccountProfile]][] {
  return Object.entries(profile) as [keyof AccountProfile, AccountProfile[keyof AccountProfile]][]
}

/** The first profile's fields, and the second's where the first says nothing. */
function completed(first: AccountProfile, second: AccountProfile): AccountProfile {
  return {
    ...second,
    ...Object.fromEntries(fields(first).filter(([, value]) => value !== null && value !== undefined)),
  }
}

/** Two tellings of one instant: the larger value of each field, whichever came first. */
function larger(one: AccountProfile, other: AccountProfile): AccountProfile {
  const pairs = fields({ ...other, ...one }).map(([name, value]) => {
    const rival = other[name]
    if (value === null || value === undefined) return [name, rival]
    return [name, rival !== null && rival !== undefined && rival > value ? rival : value]
  })
  return Object.fromEntries(pairs) as AccountProfile
}

function isSameProfile(one: AccountProfile, other: AccountProfile): boolean {
  return fields(one).every(([name, value]) => (other[name] ?? null) === (value ?? null))
}

/**
 * What becomes of the tellings of one account. Newer fields replace older ones, and a field that only an older telling
 * knows stays; an older telling that arrives later fills only what is unknown. The row's instant always grows when the
 * row changes (by a millisecond at least), because it decides which version stands. The order of `seen` does not matter.
 */
export function placeProfile(
  stored: StoredProfile | null,
  seen: readonly ProfileObservation[],
): ProfilePlacement {
  const byInstant = new Map<number, AccountProfile>()
  for (const { observedAtMs, profile } of seen) {
    const told = byInstant.get(observedAtMs)
    byInstant.set(observedAtMs, told ? larger(told, profile) : profile)
  }
  const ordered = [...byInstant].sort(([a], [b]) => a - b)
  const snapshots = ordered
    .map(([observedAtMs, profile]) => ({ observedAtMs, audience: audienceOf(profile) }))
    .filter(({ audience }) => hasAudience(audience))
  const told = ordered.map(([, profile]) => profile).reduce((older, newer) => completed(newer, older))
  const latestMs = ordered.at(-1)?.[0] ?? 0
  if (stored === null || !stored.isDescribed)
    return { row: { observedAtMs: latestMs, profile: told }, snapshots }

  const merged =
    latestMs > stored.observedAtMs
      ? completed(told, stored.profile)
      : latestMs === stored.observedAtMs
        ? larger(told, stored.profile)
        : completed(stored.profile, told)
  const isDatedAudience = seen.some(
    (each) => each.isDated && each.observedAtMs === latestMs && hasAudience(each.profile),
  )
  const confirmsAudience = isDatedAudience && latestMs > stored.observedAtMs
  if (isSameProfile(merged, stored.profile) && !confirmsAudience) return { row: null, snapshots }
  return { row: { observedAtMs: Math.max(latestMs, stored.observedAtMs + 1), profile: merged }, snapshots }
}
