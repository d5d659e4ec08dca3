import type { Ctx } from '../context.ts'
import type { Corpus } from '../corpus/corpus-client.ts'
import { requireRole } from '../require-role.ts'
import { eraseName } from './erase-name.ts'
import type { ErasureResult } from './erasure.schema.ts'
import { findNames } from './find-names.ts'

/**
 * Erases a person's account from the workspace: nothing of it is found by any query when this resolves, later imports
 * leave it out, and a job removes the bytes within a day. On networks where handles change, the name that stays is
 * erased with the handle: under another handle the person does not come back.
 * @param corpus whole: the public rows, which the workspace sees but does not own, are changed too
 * @throws AppError not_allowed below manager
 */
export async function eraseCreator(
  ctx: Ctx,
  corpus: Corpus,
  { platform, handle }: { readonly platform: string; readonly handle: string },
): Promise<ErasureResult> {
  requireRole(ctx, 'manager')
  const names = await findNames(ctx.ownCorpus, platform, handle)
  const results: ErasureResult[] = []
  for (const name of names) results.push(await eraseName(ctx, corpus, { platform, handle: name }))
  const [first] = results as [ErasureResult, ...ErasureResult[]]
  const sumOf = (count: (part: ErasureResult) => number) =>
    results.reduce((sum, part) => sum + count(part), 0)
  const others = results.flatMap((part) => part.otherAccounts)
  return {
    found: results.some(({ found }) => found),
    posts: sumOf(({ posts }) => posts),
    interactions: sumOf(({ interactions }) => interactions),
    mentions: sumOf(({ mentions }) => mentions),
    otherAccounts: [...new Map(others.map((one) => [`${one.platform}/${one.handle}`, one])).values()],
    bytesGoneBy: first.bytesGoneBy,
  }
}
