import type { Ctx } from '../context.ts'
import { loadAccountKey } from './account-key.ts'
import { listErasedAccountKeys } from './erasure.store.ts'

/** True for an account that was erased from this workspace: nothing of it may be stored again. */
export type IsSuppressed = (platform: string, handleKey: string) => boolean

/** Files repeat their authors; one hash each is enough. */
const rememberedAnswers = 100_000

/**
 * The accounts that imports into this workspace leave out, as of now.
 * @example const isSuppressed = await loadSuppression(ctx); isSuppressed('bluesky', 'ana.example') // false
 */
export async function loadSuppression(ctx: Pick<Ctx, 'db' | 'workspace' | 'dataDir'>): Promise<IsSuppressed> {
  const erased = new Set(await listErasedAccountKeys(ctx))
  if (erased.size === 0) return () => false
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
