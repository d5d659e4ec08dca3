import type { SignalName } from '@relais/core/influence/signals'
import { sizeTierOf } from '@relais/core/people-filter/size-tier'
import { decideMaturity } from '@relais/core/portrait/decide-maturity'
import { decideTier } from '@relais/core/portrait/decide-tier'
import { findOccupations } from '@relais/core/portrait/find-occupations'
import { findMoment } from '@relais/core/portrait/good-moment'
import type { PortraitFacts } from '@relais/core/portrait/portrait-facts'
import { findBrandAmongRivals } from '../brand/workspace-brand.ts'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { findCorpusSpan } from '../corpus/queries/corpus-span.ts'
import { resolveTopic, type TopicInput } from '../corpus/resolve-topic.ts'
import { type CreatorKey, type FoundAccount, getAccount } from '../creator/get-account.ts'
import { findStanding } from '../influence/find-standing.ts'
import { requireRole } from '../require-role.ts'
import { believedKinds, evidenceItems } from './believed-evidence.ts'
import { listEvidence } from './evidence.store.ts'
import { findBrandWords } from './find-brand-words.ts'
import type { Portrait } from './portrait.schema.ts'
import { countTopicCiters } from './queries/count-topic-citers.ts'
import { countYear } from './queries/count-year.ts'
import { findLastPaid, findLastQuestion } from './queries/find-newest-posts.ts'
import { findTier } from './tier.store.ts'

export interface PortraitInput extends Omit<TopicInput, 'terms'> {
  /** Left out or empty: whatever the subject. */
  readonly terms?: readonly string[] | undefined
}

const leastMeasurable = 3

/**
 * Who somebody is, beside how much they move: size, where their fame comes from, how established they are, what speaks
 * for their standing, and whether now is a good moment to write to them. Looked at over the year before the last post
 * of the data, or before today.
 * Method: docs/methods/tiers.md, maturity.md, good-moment.md
 * @throws AppError not_found, invalid_input
 */
export async function describePortrait(
  ctx: Ctx,
  key: CreatorKey,
  input: PortraitInput,
  signal?: AbortSignal,
): Promise<Portrait> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus, signal)
  const account = await getAccount({ corpus }, key)
  const asOf = await lastDay({ ...ctx, corpus })
  const [stored, decided, year, brand, topic, paid] = await Promise.all([
    listEvidence(ctx, account.id),
    findTier(ctx, account.id),
    countYear(corpus, account.id, asOf),
    findBrandPart({ ...ctx, corpus }, account, asOf),
    findTopicPart({ ...ctx, corpus }, account, input, signal),
    findLastPaid(corpus, account.id),
  ])
  const profile = `${account.name} | ${account.bio}`
  const evidence = evidenceItems(profile, stored)
  const actorTypes = findOccupations(profile)
  const facts: PortraitFacts = {
    isDescribed: account.name !== '' || account.bio !== '',
    ...year,
    activeWeeks: Math.min(52, year.activeWeeks),
    citedByOnTopic: topic?.citedBy ?? null,
    topicShare: topic?.share ?? null,
    evidence: believedKinds(evidence),
    occupations: actorTypes.map(({ occupation }) => occupation),
    isVerified: account.verified,
    brand,
  }
  const maturity = decideMaturity(facts)
  const suggestion = decideTier(facts)
  const day = asOf.toISOString().slice(0, 10)
  return {
    asOf: day,
    sizeTier: sizeTierOf(account.followers),
    followers: account.followers,
    tier: {
      tier: decided?.tier ?? suggestion.tier,
      decidedBy: decided ? 'person' : 'relais',
      personsReason: decided?.reason ?? null,
      suggested: suggestion.tier,
      reasons: [...suggestion.reasons],
    },
    maturity: {
      level: maturity.level,
      reasons: [...maturity.reasons],
      isMeasurable: maturity.level >= leastMeasurable,
    },
    actorTypes,
    evidence,
    moment: toMoment(
      findMoment({
        asOf: day,
        level: maturity.level,
        momentum: topic?.momentum ?? null,
        lastPost: year.lastPost,
        favourable: brand?.lastFavourable ?? null,
        against: brand?.lastAgainst ?? null,
        question: topic?.question ?? null,
        paid,
      }),
    ),
  }
}

const toMoment = ({ isGood, because, but }: ReturnType<typeof findMoment>): Portrait['moment'] => ({
  isGood,
  because: [...because],
  but: [...but],
})

/** The last post of the data, or now where that is dated later. */
async function lastDay({ corpus, clock }: Pick<Ctx, 'corpus' | 'clock'>): Promise<Date> {
  const now = clock.now()
  const last = (await findCorpusSpan(corpus))?.lastPostAt ?? now
  return new Date(Math.min(last.getTime(), now.getTime()))
}

async function findBrandPart(ctx: Ctx, account: FoundAccount, asOf: Date) {
  const brand = await findBrandAmongRivals(ctx)
  return brand && findBrandWords(ctx, brand, account.id, asOf.toISOString().slice(0, 10))
}

async function findTopicPart(ctx: Ctx, account: FoundAccount, input: PortraitInput, stop?: AbortSignal) {
  const { terms = [] } = input
  if (terms.length === 0) return null
  const asked = { ...input, terms }
  const question = await resolveTopic(ctx, asked)
  const [citedBy, lastQuestion, { standing }] = await Promise.all([
    countTopicCiters(ctx.corpus, question, account.id),
    findLastQuestion(ctx.corpus, question, account.id),
    findStanding(ctx, asked, account.id, stop),
  ])
  const signal = (name: SignalName) => standing?.signals.find((one) => one.name === name) ?? null
  return {
    citedBy,
    question: lastQuestion,
    momentum: signal('momentum')?.percentile ?? null,
    share: signal('focus')?.value ?? null,
  }
}
