import { fewestKnown, matchAudience } from '@relais/core/audience-fit/match-audience'
import type { AccountId } from '@relais/core/shared/branded'
import { pickNearTerms } from '@relais/core/topic/pick-neighbours'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { resolveTopic } from '../corpus/resolve-topic.ts'
import { findCountedAudience } from '../counted-audience/find-counted-audience.ts'
import { type CreatorKey, getAccount } from '../creator/get-account.ts'
import { requireRole } from '../require-role.ts'
import type { AudienceFit, TargetAudience } from './audience-fit.schema.ts'
import { describeAudience, type KnownPerson } from './queries/describe-audience.ts'
import { findAlsoCited } from './queries/find-also-cited.ts'
import { findAudienceWords } from './queries/find-audience-words.ts'
import { findInterested } from './queries/find-interested.ts'
import { countAudience, sampleAudience } from './queries/sample-audience.ts'
import { quoteValues } from './quote-values.ts'
import { showCounted } from './show-counted.ts'
import { findSheet } from './target-audience.store.ts'

const mostLookedAt = 2_000
/** Who wrote fewer posts elsewhere has not shown what interests them. */
const fewestElsewhere = 3
const shown = 8
const shownTerms = 12
const beginning = '1990-01-01'

/**
 * Who is seen around a creator, followers and people who answer, name or pass them on: languages, countries, what else
 * they write about and whom else they follow, each with how many are known; and how that matches the target audience.
 * @param signal when it aborts, running queries are killed
 * Method: docs/methods/audience-fit.md
 * @throws AppError not_found
 */
export async function getAudienceFit(ctx: Ctx, key: CreatorKey, signal?: AbortSignal): Promise<AudienceFit> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const account = await getAccount({ corpus }, key)
  const [totals, sample, target, counted] = await Promise.all([
    countAudience(corpus, account.id),
    sampleAudience(corpus, account.id, mostLookedAt),
    findSheet(ctx),
    findCountedAudience(ctx, account.id),
  ])
  const asking = { corpus, clock: ctx.clock }
  const people = await describeAudience(corpus, account.id, sample)
  const heard = people.filter(({ elsewhere }) => elsewhere >= fewestElsewhere).map(({ person }) => person)
  const [words, alsoCite, interestsOf, values] = await Promise.all([
    findAudienceWords(corpus, account.id, heard),
    listAlsoCited(corpus, account.id, sample),
    findInterests(asking, account.id, heard, target),
    quoteValues(asking, account.id, target?.values ?? []),
  ])
  const peopleOf = new Map(words.uses.map(({ term, posts }) => [term, posts]))
  const fit =
    target === null
      ? null
      : matchAudience(
          target,
          people.map((one) => toObserved(one, interestsOf)),
        )
  return {
    ...totals,
    looked: people.length,
    fewestKnown,
    languages: countMost(people.map(({ language }) => language)),
    countries: countMost(people.map(({ country }) => country)),
    interests: {
      known: heard.length,
      most: pickNearTerms(words.uses, words.totals, shownTerms).map((value) => ({
        value,
        people: peopleOf.get(value) ?? 0,
      })),
    },
    alsoCite,
    counted: counted === null ? null : showCounted(counted, target),
    target,
    fit: fit === null ? null : { ...fit, sides: [...fit.sides], unknown: [...fit.unknown] },
    values,
  }
}

const toObserved = (one: KnownPerson, interestsOf: ReadonlyMap<string, readonly string[]>) => ({
  language: one.language || null,
  country: one.country || null,
  interests: one.elsewhere < fewestElsewhere ? null : (interestsOf.get(one.person) ?? []),
})

function countMost(values: readonly string[]): AudienceFit['languages'] {
  const known = values.filter((value) => value !== '')
  const counts = [...Map.groupBy(known, (value) => value)].map(([value, all]) => ({
    value,
    people: all.length,
  }))
  const most = counts.toSorted((a, b) => b.people - a.people || (a.value < b.value ? -1 : 1)).slice(0, shown)
  return { known: known.length, most }
}

type Asking = Pick<Ctx, 'corpus' | 'clock'>

/** What the sheet asks for, by who writes about it. */
async function findInterests(
  ctx: Asking,
  account: AccountId,
  people: readonly string[],
  target: TargetAudience | null,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>()
  for (const { value } of target?.interests ?? []) {
    const question = await resolveTopic(ctx, { terms: [value], from: beginning })
    for (const person of await findInterested(ctx.corpus, question, account, people))
      found.set(person, [...(found.get(person) ?? []), value])
  }
  return found
}

async function listAlsoCited(
  corpus: Ctx['corpus'],
  account: AccountId,
  people: readonly string[],
): Promise<AudienceFit['alsoCite']> {
  const { cited, everybody } = await findAlsoCited(corpus, account, people, shown)
  const names = await findNames(
    corpus,
    cited.map((one) => one.account),
  )
  return cited.flatMap((one) => {
    const named = names.get(one.account)
    if (named === undefined) return []
    const lift = one.people / people.length / (one.everybody / everybody)
    return [{ platform: named.platform, handle: named.handle, name: named.name, people: one.people, lift }]
  })
}
