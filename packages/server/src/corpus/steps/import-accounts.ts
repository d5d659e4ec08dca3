import { redactProfile } from '@relais/core/erasure/redact-record'
import { createAccountCheck } from '@relais/core/record/account-record'
import { handleKey } from '@relais/core/record/ids'
import type { Mapping } from '@relais/core/record/mapping'
import { createAccountNamer } from './account-names.ts'
import { createAccountStore } from './account-store.ts'
import { addCounts, noRows } from './import-counts.ts'
import type { BatchImporter, BatchResult, ImportTarget } from './import-step.ts'
import type { ReadRow } from './read-rows.ts'
import { createRowIntake } from './row-intake.ts'

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

  function take(row: ReadRow): void {
    const mapped = intake.take(row)
    if (mapped === null) return
    const { platform, handle, observedAt, ...profile } = mapped.record
    if (target.isSuppressed(platform, handleKey(platform, handle))) {
      intake.reject(row, { reason: 'erased_person', field: 'handle', value: null })
      return
    }
    const account = nameAccount({ platform, handle })
    rowsOfAccount.set(account.id, (rowsOfAccount.get(account.id) ?? 0) + 1)
    accounts.tell(account, {
      observedAtMs: observedAt ?? target.observedAtMs,
      isDated: observedAt !== null,
      profile: redactProfile(profile, platform, target.isSuppressed),
    })
  }

  async function store(): Promise<BatchResult> {
    const told = rowsOfAccount
    rowsOfAccount = new Map()
    const { rejected, read } = intake.drain()
    const outcome = await accounts.store()
    let counts = { ...noRows, read, rejected: rejected.length }
    for (const [id, { rows, snapshots }] of outcome) {
      const stored = rows === 'new' ? 1 : 0
      const ofRow = rows === 'unchanged' || snapshots > 0 ? 0 : 1 - stored
      const further = Math.max(0, snapshots - stored)
      const duplicate = (told.get(id) ?? 0) - stored - ofRow - further
      counts = addCounts(counts, { stored, updated: ofRow, snapshots: further, duplicate })
    }
    return { counts, rejected }
  }

  return {
    take,
    store,
    get size() {
      return intake.size
    },
  }
}
