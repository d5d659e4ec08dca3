import { createId } from '../create-id.ts'
import type { WorkspaceDb } from '../database.ts'
import type { Locale } from './access.schema.ts'

export interface NewUser {
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly passwordHash: string
}

/** Adds someone with their password; null when the e-mail address is taken. Takes the whole store. */
export async function insertUser(db: WorkspaceDb, user: NewUser): Promise<string | null> {
  const id = createId('user')
  const added = await db
    .insertInto('user_account')
    .values({ id, name: user.name, email: user.email.toLowerCase(), locale: user.locale, image: null })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return null
  await db
    .insertInto('credential')
    .values({
      id: createId('credential'),
      user_id: id,
      provider_id: 'credential',
      account_id: id,
      password: user.passwordHash,
    })
    .execute()
  return id
}

export interface UserWithPassword {
  readonly id: string
  readonly name: string
  readonly passwordHash: string | null
}

export async function findUserByEmail(db: WorkspaceDb, email: string): Promise<UserWithPassword | null> {
  const row = await db
    .selectFrom('user_account')
    .leftJoin('credential', (join) =>
      join
        .onRef('credential.user_id', '=', 'user_account.id')
        .on('credential.provider_id', '=', 'credential'),
    )
    .select(['user_account.id', 'user_account.name', 'credential.password as passwordHash'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row ?? null
}

export async function updateLocale(db: WorkspaceDb, userId: string, locale: Locale): Promise<void> {
  await db
    .updateTable('user_account')
    .set({ locale, updated_at: new Date() })
    .where('id', '=', userId)
    .execute()
}

/** Removes sessions and sign-in counts that are over. */
export async function deleteExpired(db: WorkspaceDb, now: Date): Promise<number> {
  const sessions = await db.deleteFrom('session').where('expires_at', '<', now).executeTakeFirst()
  await db
    .deleteFrom('sign_in_attempt')
    .where('window_started_at', '<', new Date(now.getTime() - 24 * 60 * 60 * 1000))
    .execute()
  return Number(sessions.numDeletedRows)
}

export async function getUser(
  db: WorkspaceDb,
  id: string,
): Promise<{ id: string; name: string; email: string; locale: Locale }> {
  return await db
    .selectFrom('user_account')
    .select(['id', 'name', 'email', 'locale'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
