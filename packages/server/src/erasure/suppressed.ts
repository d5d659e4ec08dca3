import { type IsErased, nobodyErased } from '@relais/core/erasure/erased-person'
import type { Ctx } from '../context.ts'
import { loadAccountKey } from './account-key.ts'
import { listErasedAccountKeys } from './erasure.store.ts'

/** Files repeat their authors; one hash each is enough. */
const rememberedAnswers = 100_000

/**
 * The accounts that were erased from this workspace, as of now: nothing of them may be stored again, and posts of
 * others must not name them (`redactPost`). `nobodyErased` itself when there are none.
 * @example const isSuppressed = await loadSuppression(ctx); isSuppressed('bluesky', 'ana.example') // false
 */
export async function loadSuppression(ctx: Pick<Ctx, 'db' | 'workspace' | 'dataDir'>): Promise<IsErased> {
  const erased = new Set(await listErasedAccountKeys(ctx))
  if (erased.size === 0) return nobodyErased
  const accountKey = await loadAccountKey(ctx.dataDir)
  const answers = new Map<string, boolean>()
  return (platform, handleKey) => {
    const account = `${platform}\0${handleKey}`
    const known = answers.get(account)
    if (known !== undefined) return known
    const answer = erased.has(accountKey(ctx.workspace.id, platform, handleKey))
    if (answers.size >= rememberedAnswers) answers.clear()
    answers.set(account, answer)
    return answer
  }
}
