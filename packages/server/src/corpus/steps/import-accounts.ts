import { isSuppressedAccount } from '@relais/core/erasure/erased-person'
import { redactProfile } from '@relais/core/erasure/redact-record'
import type { AccountProfile } from '@relais/core/record/account-record'
import { createAccountCheck } from '@relais/core/record/account-record'
import type { Mapping } from '@relais/core/record/mapping'
import { statedRates } from '@relais/core/record/stated-rates'
import { createAccountNamer, type NamedAccount } from './account-names.ts'
import { createAccountStore } from './account-store.ts'
import { addCounts, noRows } from './import-counts.ts'
import type { BatchImporter, BatchResult, ImportTarget } from './import-step.ts'
import type { ReadRow } from './read-rows.ts'
import { createRowIntake } from './row-intake.ts'

/** An account that this import has met before, and that its rows only name again. */
const nothingNew = { rows: 'unchanged', snapshots: 0 } as const

/** Brings accounts in: map, check, look up, sort, write. Several rows of one account are snapshots of it. */
export function createAccountImporter(
  target: ImportTarget,
  mapping: Mapping | null,
  nowMs: () => number,
): BatchImporter {
  const intake = createRowIntake('accounts', mapping, createAccountCheck(nowMs))
  const nameAccount = createAccountNamer()
  const accounts = createAccountStore(target)
  let rowsOfAccount = new Map<string, number>()
  let people = new Map<string, NamedAccount>()

  function take(row: ReadRow): void {
    const mapped = intake.take(row)
    if (mapped === null) return
    const { platform, handle, observedAt, ...told } = mapped.record
    const profile: AccountProfile = { ...told, rates: statedRates(mapped.aside) }
    if (isSuppressedAccount(target.isSuppressed, platform, handle, profile.id)) {
      intake.reject(row, { reason: 'erased_person', field: 'handle', value: null })
      return
    }
    const account = nameAccount({ platform, handle }, profile.id)
    rowsOfAccount.set(account.id, (rowsOfAccount.get(account.id) ?? 0) + 1)
    people.set(account.id, account)
    // A bare handle names somebody and describes nobody: everything else about them stays unknown.
    if (observedAt === null && Object.values(profile).every((value) => value === null)) {
      accounts.tell(account)
      return
    }
    accounts.tell(account, {
      observedAtMs: observedAt ?? target.observedAtMs,
      isDated: observedAt !== null,
      profile: redactProfile(profile, platform, target.isSuppressed),
    })
  }

  async function store(before: Promise<unknown>): Promise<BatchResult> {
    const told = rowsOfAccount
    const met = [...people.values()]
    rowsOfAccount = new Map()
    people = new Map()
    const { rejected, read } = intake.drain()
    await before
    const outcome = await accounts.store()
    let counts = { ...noRows, read, rejected: rejected.length }
    for (const [id, rowsTold] of told) {
      const { rows, snapshots } = outcome.get(id) ?? nothingNew
      const stored = rows === 'new' ? 1 : 0
      const ofRow = rows === 'unchanged' || snapshots > 0 ? 0 : 1 - stored
      const further = Math.max(0, snapshots - stored)
      const duplicate = rowsTold - stored - ofRow - further
      counts = addCounts(counts, { stored, updated: ofRow, snapshots: further, duplicate })
    }
    return { counts, rejected, people: met }
  }

  return {
    take,
    store,
    get size() {
      return intake.size
    },
  }
}
