import type { ProfileObservation, ProfilePlacement } from '@relais/core/record/place-profile'
import type { NamedAccount } from './account-names.ts'
import type { StoredAccount } from './stored-accounts.ts'

const latestOf = (seen: readonly ProfileObservation[]) =>
  seen.reduce((latest, { observedAtMs }) => Math.max(latest, observedAtMs), 0)

/**
 * The account under the handle that people should see: of an account with a permanent name the newest one, and never
 * that name itself where a handle is known.
 */
export function nameToShow(
  account: NamedAccount,
  stored: StoredAccount | null,
  seen: readonly ProfileObservation[],
): NamedAccount {
  if (account.permanent === null || stored === null) return account
  const isOlder = latestOf(seen) < stored.observedAtMs && stored.handle !== account.permanent
  return account.handle === account.permanent || isOlder ? { ...account, handle: stored.handle } : account
}

/** A new handle is news, also when nothing else about the account changed. */
export function placeHandle(
  placed: ProfilePlacement,
  account: NamedAccount,
  stored: StoredAccount | null,
  seen: readonly ProfileObservation[],
): ProfilePlacement {
  if (placed.row !== null || stored === null || account.permanent === null) return placed
  if (nameToShow(account, stored, seen).handle === stored.handle) return placed
  const observedAtMs = Math.max(latestOf(seen), stored.observedAtMs + 1)
  return { ...placed, row: { observedAtMs, profile: stored.profile } }
}
