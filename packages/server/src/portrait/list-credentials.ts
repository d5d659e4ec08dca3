import type { Ctx } from '../context.ts'
import type { FoundAccount } from '../creator/get-account.ts'
import { evidenceItems } from './believed-evidence.ts'
import { listEvidence } from './evidence.store.ts'
import type { EvidenceItem } from './portrait.schema.ts'

/** What speaks for somebody's standing, and what people said of it: the profile's words, and what was added by hand. */
export async function listCredentials(
  ctx: Pick<Ctx, 'db' | 'workspace'>,
  account: FoundAccount,
): Promise<EvidenceItem[]> {
  return evidenceItems(`${account.name} | ${account.bio}`, await listEvidence(ctx, account.id))
}
