import { handleKey } from '@relais/core/record/ids'
import { type AccountName, createInteractionCheck } from '@relais/core/record/interaction-record'
import type { Mapping } from '@relais/core/record/mapping'
import { interactionId } from '../corpus-id.ts'
import { createAccountNamer } from './account-names.ts'
import { createAccountStore } from './account-store.ts'
import { noRows } from './import-counts.ts'
import type { BatchImporter, BatchResult, ImportTarget } from './import-step.ts'
import type { InteractionRow } from './interaction-rows.ts'
import type { ReadRow } from './read-rows.ts'
import { createRowIntake } from './row-intake.ts'
import { withoutKnown, writeInteractions } from './write-interactions.ts'

const withoutPost = '0'

/** Brings interactions in: map, check, look up, write. The same deed told twice is one. */
export function createInteractionImporter(
  target: ImportTarget,
  mapping: Mapping | null,
  nowMs: () => number,
): BatchImporter {
  const intake = createRowIntake('interactions', mapping, createInteractionCheck(nowMs))
  const nameAccount = createAccountNamer()
  const accounts = createAccountStore(target)
  let taken = new Map<string, InteractionRow>()
  let accepted = 0

  const isErased = ({ platform, handle }: AccountName) =>
    target.isSuppressed(platform, handleKey(platform, handle))

  function take(row: ReadRow): void {
    const mapped = intake.take(row)
    if (mapped === null) return
    const { kind, from, to, at } = mapped.record
    const erasedField = isErased(from) ? 'from' : isErased(to) ? 'to' : null
    if (erasedField !== null) {
      intake.reject(row, { reason: 'erased_person', field: erasedField, value: null })
      return
    }
    const source = nameAccount(from)
    const object = nameAccount(to)
    accounts.tell(source)
    accounts.tell(object)
    const id = interactionId({ kind, source: source.id, target: object.id, atMs: at, post: withoutPost })
    accepted++
    taken.set(id, {
      id,
      source: source.id,
      target: object.id,
      at: Math.floor((at ?? 0) / 1000),
      kind,
      post: withoutPost,
    })
  }

  async function store(before: Promise<unknown>): Promise<BatchResult> {
    const batch = taken
    const told = accepted
    taken = new Map()
    accepted = 0
    const { rejected, read } = intake.drain()
    await before
    const rows = await withoutKnown(target, [...batch.values()])
    await accounts.store()
    await writeInteractions(target, rows)
    return {
      counts: {
        ...noRows,
        read,
        rejected: rejected.length,
        stored: rows.length,
        duplicate: told - rows.length,
      },
      rejected,
    }
  }

  return {
    take,
    store,
    get size() {
      return intake.size
    },
  }
}
