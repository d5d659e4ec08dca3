import { redactText } from '@relais/core/erasure/redact-text'
import { hash64 } from '../corpus/corpus-id.ts'
import type { CorpusRow } from '../corpus/scoped-corpus.ts'
import { deleteSeenVersions, readVersionKeys, type VersionKey } from './delete-seen-versions.ts'
import { type ErasureTarget, isTarget, writtenForms } from './erasure-target.ts'
import type { OwnRows } from './own-rows.ts'

interface ProfileRow extends CorpusRow {
  readonly id: string
  readonly platform: string
  readonly name: string
  readonly bio: string
  readonly url: string
}

const writing = `
  SELECT * FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND id GLOBAL IN (
    SELECT id FROM account
    WHERE scope IN {scopes:Array(UInt64)} AND scope = {scope:UInt64} AND id != {account:UInt64}
      AND multiSearchAnyCaseInsensitiveUTF8(concat(name, ' ', bio, ' ', url), {forms:Array(String)})
  )
  ORDER BY observed_at DESC LIMIT 1 BY id`

const versions: VersionKey = {
  table: 'account',
  sql: "xxHash64(concat(toString(id), ' ', name, '\\n', bio, '\\n', url))",
}
const keyOf = ({ id, name, bio, url }: ProfileRow) => hash64(`${id} ${name}\n${bio}\n${url}`)

/**
 * Takes a person out of what others say of themselves: mentions and addresses in names, descriptions and links.
 * @returns how many profiles named the person
 */
export async function redactOthersProfiles(rows: OwnRows, target: ErasureTarget): Promise<number> {
  const { corpus, scope } = rows
  const params = { scope, account: target.id, forms: writtenForms(target) }
  const profiles = await corpus.select<ProfileRow>({ sql: writing, params, maxSeconds: 600 })
  if (profiles.length === 0) return 0
  const ids = profiles.map(({ id }) => id)
  const seen = await readVersionKeys(rows, versions, ids)
  const plans = profiles.map((profile) => {
    const redact = (text: string) => redactText(text, profile.platform, isTarget(target))
    const after = {
      ...profile,
      name: redact(profile.name),
      bio: redact(profile.bio),
      url: redact(profile.url),
    }
    return { after, isNamed: keyOf(after) !== keyOf(profile) }
  })
  const named = plans.filter((plan) => plan.isNamed).map(({ after }) => after)
  await corpus.insert('account', named)
  const kept = plans.map(({ after }) => keyOf(after))
  await deleteSeenVersions(rows, versions, ids, [...seen, ...profiles.map(keyOf)], kept)
  return named.length
}
