import { emptyProfile } from '@relais/core/record/account-record'
import {
  type Audience,
  audienceNames,
  hasAudience,
  type ProfileObservation,
  placeProfile,
} from '@relais/core/record/place-profile'
import { nameToShow, placeHandle } from './account-handle.ts'
import type { NamedAccount } from './account-names.ts'
import { type AccountSnapshot, accountRow, accountSnapshotRow } from './account-rows.ts'
import type { ImportTarget } from './import-step.ts'
import { lookUpAccounts, type StoredAccount } from './stored-accounts.ts'
import { lookUpSnapshots, snapshotKey } from './stored-snapshots.ts'

/** What a batch tells of one account. */
interface ToldAccount {
  /** As the newest telling names it. */
  account: NamedAccount
  readonly seen: ProfileObservation[]
}

export interface StoredAccountCounts {
  readonly rows: 'new' | 'changed' | 'unchanged'
  readonly snapshots: number
}

/** Accounts looked up or written by this import; forgotten when there are more. */
const rememberedAccounts = 100_000
const named = { observedAtMs: 0, isDescribed: false } as const

/** Of two tellings of one instant the larger counts stand, so that smaller ones add nothing. */
function isOnRecord(told: Audience, recorded: Audience | undefined): boolean {
  if (recorded === undefined) return false
  return audienceNames.every((name) => (told[name] ?? 0) <= (recorded[name] ?? -1) || told[name] === null)
}

/**
 * Collects the accounts that a batch names or describes, and stores what is new of them. An account that was only
 * named gets a row without description, so that the name behind its id is known.
 */
export function createAccountStore(target: ImportTarget) {
  const { corpus, scope } = target
  const known = new Map<string, StoredAccount>()
  let told = new Map<string, ToldAccount>()
  /** Accounts that this import has named before: once is enough. */
  const met = new Set<NamedAccount>()

  function tell(account: NamedAccount, observation?: ProfileObservation): void {
    if (observation === undefined) {
      if (met.has(account)) return
      if (met.size >= rememberedAccounts) met.clear()
      met.add(account)
    }
    const before = told.get(account.id)
    if (before) {
      if (observation) {
        if (before.seen.every(({ observedAtMs }) => observedAtMs <= observation.observedAtMs))
          before.account = account
        before.seen.push(observation)
      }
      return
    }
    if (!observation && known.has(account.id)) return
    told.set(account.id, { account, seen: observation ? [observation] : [] })
  }

  async function lookUp(batch: ReadonlyMap<string, ToldAccount>): Promise<void> {
    if (known.size > rememberedAccounts) known.clear()
    const ids = [...batch.keys()].filter((id) => !known.has(id))
    for (const [id, account] of await lookUpAccounts(corpus, scope, ids)) known.set(id, account)
  }

  async function snapshotsOnRecord(batch: ReadonlyMap<string, ToldAccount>) {
    const owners = [...batch]
      .filter(([id, { seen }]) => known.has(id) && seen.some(({ profile }) => hasAudience(profile)))
      .map(([id]) => ({ account: id, owner: id }))
    return lookUpSnapshots(corpus, 'account_snapshot', scope, owners)
  }

  /** @returns what became of each account, by id */
  async function store(): Promise<ReadonlyMap<string, StoredAccountCounts>> {
    const batch = told
    told = new Map()
    await lookUp(batch)
    const onRecord = await snapshotsOnRecord(batch)
    const rows: ReturnType<typeof accountRow>[] = []
    const snapshots: AccountSnapshot[] = []
    const outcome = new Map<string, StoredAccountCounts>()
    for (const [id, { account, seen }] of batch) {
      const before = known.get(id) ?? null
      if (seen.length === 0) {
        if (before === null) {
          rows.push(accountRow(account, null, named.observedAtMs))
          known.set(id, { ...account, ...named, profile: emptyProfile })
        }
        outcome.set(id, { rows: before === null ? 'new' : 'unchanged', snapshots: 0 })
        continue
      }
      const placed = placeHandle(placeProfile(before, seen), account, before, seen)
      const isUndatedRepeat = placed.row === null && seen.every(({ isDated }) => !isDated)
      const fresh = placed.snapshots.filter(
        ({ observedAtMs, audience }) =>
          !isUndatedRepeat && !isOnRecord(audience, onRecord.get(snapshotKey(id, observedAtMs))),
      )
      for (const { observedAtMs, audience } of fresh) snapshots.push({ account: id, observedAtMs, audience })
      if (placed.row) {
        const named = nameToShow(account, before, seen)
        rows.push(accountRow(named, placed.row.profile, placed.row.observedAtMs))
        known.set(id, { ...named, ...placed.row, isDescribed: true })
      }
      outcome.set(id, {
        rows: placed.row === null ? 'unchanged' : before?.isDescribed ? 'changed' : 'new',
        snapshots: fresh.length,
      })
    }
    await Promise.all([
      corpus.insert('account', rows),
      corpus.insert('account_snapshot', snapshots.map(accountSnapshotRow)),
    ])
    return outcome
  }

  return { tell, store }
}
