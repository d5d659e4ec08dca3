import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../../corpus/scoped-corpus.ts'

export interface KnownPerson {
  readonly person: string
  /** Empty: unknown. */
  readonly country: string
  /** As the profile says, else the language of most of their posts; empty: unknown. */
  readonly language: string
  /** Posts of their own that do not concern the creator. */
  readonly elsewhere: number
}

const profilesSql = `
SELECT toString(id) AS person, country, lang
FROM (
  SELECT id, country, lang FROM account
  WHERE scope IN {scopes:Array(UInt64)} AND id IN {people:Array(UInt64)}
  ORDER BY is_described DESC, scope DESC, observed_at DESC
  LIMIT 1 BY id
)`

const writingSql = `
SELECT toString(account) AS person, argMax(lang, (lang NOT IN ('', 'und'), posts, lang)) AS most,
  toUInt32(sum(away)) AS elsewhere
FROM (
  SELECT account, lang, uniqExact(id) AS posts, uniqExactIf(id, NOT has(targets, {account:UInt64})) AS away
  FROM post
  WHERE scope IN {scopes:Array(UInt64)} AND post.account IN {people:Array(UInt64)} AND kind != 'reshare'
  GROUP BY account, lang
)
GROUP BY account`

const unknownLanguage = new Set(['', 'und'])

/** What is known of people of an audience: from their profiles, and from what they wrote. */
export async function describeAudience(
  corpus: ScopedCorpus,
  account: AccountId,
  people: readonly string[],
): Promise<KnownPerson[]> {
  if (people.length === 0) return []
  const [profiles, writing] = await Promise.all([
    corpus.select<{ person: string; country: string; lang: string }>({
      sql: profilesSql,
      params: { people },
    }),
    corpus.select<{ person: string; most: string; elsewhere: number }>({
      sql: writingSql,
      params: { people, account },
    }),
  ])
  const profileOf = new Map(profiles.map((one) => [one.person, one]))
  const writingOf = new Map(writing.map((one) => [one.person, one]))
  return people.map((person) => {
    const profile = profileOf.get(person)
    const wrote = writingOf.get(person)
    const said = [profile?.lang, wrote?.most].find((lang) => lang !== undefined && !unknownLanguage.has(lang))
    return { person, country: profile?.country ?? '', language: said ?? '', elsewhere: wrote?.elsewhere ?? 0 }
  })
}
