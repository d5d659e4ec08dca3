import { type ErasureTarget, writtenForms } from './erasure-target.ts'
import type { OwnRows } from './own-rows.ts'

const naming = `
  SELECT toString(target) AS target, toUnixTimestamp(at) AS at, toString(id) AS id, toString(source) AS source, kind,
    toString(post) AS post
  FROM interaction
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND notEmpty(pages)
    AND arrayExists(page -> multiSearchAnyCaseInsensitiveUTF8(page, {forms:Array(String)}), pages)`

/**
 * Forgets which pages others linked to where the address names a person; that they linked, and to whose pages, stays.
 * Written anew before what was there is deleted, so that a crash loses nothing.
 */
export async function redactLinkPages({ corpus, scope }: OwnRows, target: ErasureTarget): Promise<void> {
  const params = { scope, forms: writtenForms(target) }
  const rows = await corpus.select<{ readonly id: string }>({ sql: naming, params, maxSeconds: 600 })
  if (rows.length === 0) return
  await corpus.insert('interaction', rows)
  const ids = rows.map(({ id }) => id)
  await corpus.deleteWhere('interaction', 'id IN {ids:Array(UInt64)} AND notEmpty(pages)', { ids })
}
