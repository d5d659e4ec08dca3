import type { AccountId } from '@relais/core/shared/branded'
import type { Ctx } from '../context.ts'
import { findAccountIds } from '../corpus/queries/find-account-ids.ts'
import { AppError } from '../errors.ts'
import { type Account, findAccount } from './queries/find-account.ts'

export interface CreatorKey {
  readonly platform: string
  /** With or without @, in any case. */
  readonly handle: string
}

export interface FoundAccount extends Account {
  readonly id: AccountId
}

/** @throws AppError not_found for somebody whom this workspace's corpus does not name */
export async function getAccount(
  { corpus }: Pick<Ctx, 'corpus'>,
  { platform, handle }: CreatorKey,
): Promise<FoundAccount> {
  for (const id of await findAccountIds(corpus, platform.trim().toLowerCase(), handle)) {
    const account = await findAccount(corpus, id)
    if (account !== null) return { ...account, id }
  }
  throw new AppError(
    'not_found',
    `Nobody called ${platform}/${handle} is in this workspace's data. Check the spelling, or import their posts.`,
    { platform, handle },
  )
}
