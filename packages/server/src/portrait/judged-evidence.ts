import type { ReputationKind } from '@relais/core/influence/reputation-words'
import type { Ctx } from '../context.ts'
import { evidenceItems } from './believed-evidence.ts'
import { listAllEvidence, type StoredEvidence } from './evidence.store.ts'

/** What people said of somebody's standing, by account. */
export type JudgedEvidence = ReadonlyMap<string, readonly StoredEvidence[]>

export async function loadJudgedEvidence(ctx: Pick<Ctx, 'db' | 'workspace'>): Promise<JudgedEvidence> {
  return Map.groupBy(await listAllEvidence(ctx), ({ accountId }) => accountId)
}

interface DescribedProfile {
  readonly isDescribed: boolean
  readonly name: string
  readonly bio: string
}

/** A kind of evidence that counts, in the words in which it was given. */
export interface Credential {
  readonly kind: ReputationKind
  readonly quote: string
}

/**
 * What counts for somebody's standing, one of each kind: what the profile names and nobody refused, then what people
 * added. Null where nobody ever described the account nor added anything.
 */
export function credentialsOf(
  profile: DescribedProfile | undefined,
  judged: readonly StoredEvidence[] = [],
): Credential[] | null {
  const isDescribed = profile?.isDescribed === true
  if (!isDescribed && !judged.some(({ state }) => state === 'added')) return null
  const items = evidenceItems(isDescribed ? `${profile.name} | ${profile.bio}` : '', judged)
  const believed = items.filter(({ state }) => state !== 'refused')
  return believed
    .filter(({ kind }, place) => believed.findIndex((other) => other.kind === kind) === place)
    .map(({ kind, quote }) => ({ kind, quote }))
}
