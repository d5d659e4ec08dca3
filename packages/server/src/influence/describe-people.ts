import { type AdResponse, measureAdResponse } from '@relais/core/influence/measure-ad-response'
import { pickEvidence } from '@relais/core/influence/pick-evidence'
import type { AccountId } from '@relais/core/shared/branded'
import { boundsOf } from '@relais/core/topic/choose-period'
import type { BrandAmongRivals } from '../brand/brand.schema.ts'
import { findStances } from '../brand/find-stances.ts'
import type { Ctx } from '../context.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { readTexts } from '../corpus/queries/texts-of-posts.ts'
import { credentialsOf } from '../portrait/judged-evidence.ts'
import { countCitingByWeek, countPassingOn } from './citing/count-round-posts.ts'
import type { ComputedRanking } from './compute-ranking.ts'
import type { RankedCreator } from './influence.schema.ts'
import { findEngagements } from './queries/find-engagements.ts'
import type { InfluenceQuestion } from './question.ts'
import { toEvidence } from './to-evidence.ts'
import { toWeeks } from './to-weeks.ts'

/** The rows of a ranking for some of its people, in the given order: names, weeks and evidence are looked up only now. */
export async function describePeople(
  { corpus, clock }: Pick<Ctx, 'corpus' | 'clock'>,
  question: InfluenceQuestion,
  computed: ComputedRanking,
  accounts: readonly AccountId[],
  brand: BrandAmongRivals | null,
): Promise<RankedCreator[]> {
  const { ranking, candidates, citing, profiles, totals } = computed
  const end = boundsOf(question.period).end.getTime() / 1000
  const evidence = new Map(
    accounts.map((account) => [account, pickEvidence(computed.evidenceOf(account), ranking.engagementModel)]),
  )
  const posts = [...evidence.values()].flat()
  const [names, texts, engagements, stances] = await Promise.all([
    findNames(corpus, accounts),
    readTexts(
      corpus,
      posts.map(({ account, id }) => [account, id]),
    ),
    findEngagements(corpus, posts),
    brand === null ? null : findStances({ corpus, clock }, brand, accounts, question.period.to),
  ])
  return accounts.flatMap((accountId) => {
    const ranked = ranking.explain(accountId)
    const candidate = candidates.get(accountId)
    if (ranked === null || candidate === undefined) return []
    const named = names.get(accountId)
    const isNaming = ranked.signals.some(
      ({ name, knowledge }) => name === 'citations' && knowledge === 'measured',
    )
    const { rank, rankRange, band, score, interval, pillars, signals, contributions } = ranked
    return {
      rank,
      rankRange: [...rankRange],
      band,
      accountId,
      platform: candidate.platform,
      handle: named?.handle ?? '',
      name: named?.name ?? '',
      followers: candidate.followers,
      score,
      interval: [...interval],
      pillars: {
        reach: toPillar(pillars.reach),
        relevance: toPillar(pillars.relevance),
        resonance: toPillar(pillars.resonance),
      },
      signals: signals.map((signal) => ({ ...signal, interval: signal.interval && [...signal.interval] })),
      contributions: [...contributions],
      stance: stances?.get(accountId) ?? null,
      reputation: credentialsOf(profiles.get(accountId), question.judged.get(accountId)),
      adResponse: toAdResponse(measureAdResponse(totals.adAnswersOf(accountId))),
      postsOnTopic: candidate.postsOnTopic,
      weeks: toWeeks(question.period, candidate, countCitingByWeek(citing, accountId, end)),
      evidence: (evidence.get(accountId) ?? []).map((post) =>
        toEvidence(
          { ...post, engagements: engagements.get(post.id) ?? null },
          texts.get(post.id),
          question.plan,
          isNaming ? countPassingOn(citing, post) : null,
        ),
      ),
    } satisfies RankedCreator
  })
}

function toAdResponse(response: AdResponse | null): RankedCreator['adResponse'] {
  return response && { ...response, interval: [...response.interval] }
}

type RankedPillar = NonNullable<ReturnType<ComputedRanking['ranking']['explain']>>['pillars']['reach']

function toPillar({ value, interval, knowledge }: RankedPillar): RankedCreator['pillars']['reach'] {
  return { value, interval: interval && [...interval], knowledge }
}
