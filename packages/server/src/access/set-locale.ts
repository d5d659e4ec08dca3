import { audit } from '../audit/audit.ts'
import type { Ctx } from '../context.ts'
import type { Relais } from '../open-relais.ts'
import type { Locale } from './access.schema.ts'
import { getUserActor } from './get-user-actor.ts'
import { updateLocale } from './user.store.ts'

/** The language that someone reads Relais in, on every device. */
export async function setLocale(relais: Pick<Relais, 'db'>, ctx: Ctx, locale: Locale): Promise<void> {
  const actor = getUserActor(ctx)
  await relais.db.transaction().execute(async (db) => {
    await updateLocale(db, actor.id, locale)
    await audit({ ...ctx, db }, 'user.locale_changed', actor.id, { locale })
  })
}
