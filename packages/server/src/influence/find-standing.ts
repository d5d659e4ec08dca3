import type { SignalName } from '@relais/core/influence/signals'
import type { AccountId } from '@relais/core/shared/branded'
import type { Period } from '@relais/core/topic/topic'
import { findBrandAmongRivals } from '../brand/workspace-brand.ts'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { requireRole } from '../require-role.ts'
import { computeRanking } from './compute-ranking.ts'
import { describePeople } from './describe-people.ts'
import type { RankedCreator } from './influence.schema.ts'
import { type InfluenceInput, resolveQuestion } from './question.ts'

export interface Standing {
  /** Null for somebody who wrote nothing on the topic. */
  readonly standing: RankedCreator | null
  readonly candidates: number
  readonly period: Period
  readonly droppedPillars: readonly string[]
  readonly unknownSignals: readonly SignalName[]
}

/**
 * Where one person stands among everybody on a topic: the same row as in the whole ranking.
 * @throws AppError invalid_input, query_too_heavy, store_unavailable
 */
export async function findStanding(
  ctx: Ctx,
  input: InfluenceInput,
  accountId: AccountId,
  signal?: AbortSignal,
): Promise<Standing> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus.asOfNow(), signal)
  const question = await resolveQuestion({ ...ctx, corpus }, input)
  const [computed, brand] = await Promise.all([
    computeRanking({ corpus }, question),
    findBrandAmongRivals(ctx),
  ])
  const isCandidate = computed.candidates.has(accountId)
  const [standing] = isCandidate
    ? await describePeople({ corpus, clock: ctx.clock }, question, computed, [accountId], brand)
    : []
  return {
    standing: standing ?? null,
    candidates: computed.ranking.order.length,
    period: question.period,
    droppedPillars: computed.ranking.droppedPillars,
    unknownSignals: computed.ranking.unknownSignals,
  }
}
