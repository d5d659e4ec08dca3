import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { PictureOutcome } from './picture-outcome.ts'

type Walled = Pick<Ctx, 'db' | 'workspace'>

export interface StoredPicture {
  readonly accountId: string
  readonly addressHash: string
  readonly outcome: PictureOutcome
  /** 16 hexadecimal digits. */
  readonly hash: string | null
  readonly isAnimated: boolean
  readonly lookedAt: Date
}

/** Everything that was looked at for this workspace, at most some tens of thousands: each asking looks at 500. */
export async function listPictures({ db, workspace }: Walled): Promise<StoredPicture[]> {
  return await db
    .selectFrom('picture')
    .select([
      'account_id as accountId',
      'address_hash as addressHash',
      'outcome',
      'hash',
      'is_animated as isAnimated',
      'looked_at as lookedAt',
    ])
    .where('workspace_id', '=', workspace.id)
    .orderBy('account_id')
    .execute()
}

/** How many were looked at, and when the last. */
export async function picturesVersion({ db, workspace }: Walled): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select count(*) || ' ' || coalesce(max(looked_at)::text, '') as version
    from picture where workspace_id = ${workspace.id}`.execute(db)
  return rows[0]?.version ?? ''
}

/** In place of what an earlier picture of theirs gave. */
export async function upsertPicture({ db, workspace }: Walled, picture: StoredPicture): Promise<void> {
  const { accountId, addressHash, outcome, hash, isAnimated, lookedAt } = picture
  const seen = { address_hash: addressHash, outcome, hash, is_animated: isAnimated, looked_at: lookedAt }
  await db
    .insertInto('picture')
    .values({ workspace_id: workspace.id, account_id: accountId, ...seen })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'account_id']).doUpdateSet(seen))
    .execute()
}

/** Of one account, or all of the workspace. @returns how many */
export async function deletePictures({ db, workspace }: Walled, accountId?: string): Promise<number> {
  const gone = await db
    .deleteFrom('picture')
    .where('workspace_id', '=', workspace.id)
    .$if(accountId !== undefined, (query) => query.where('account_id', '=', accountId ?? ''))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
