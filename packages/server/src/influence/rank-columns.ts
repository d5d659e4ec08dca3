import { scoreColumns } from '@relais/core/influence/score-columns'
import { signalNames } from '@relais/core/influence/signals'
import type { Ctx } from '../context.ts'
import { abandonWith } from '../corpus/abandon-with.ts'
import { findNames } from '../corpus/queries/find-names.ts'
import { listMarked } from '../mark/marks.ts'
import { requireRole } from '../require-role.ts'
import { type Columns, mostColumns } from './columns.schema.ts'
import { describeForFilter } from './filter-people.ts'
import { gradeTopic } from './grade-topic.ts'
import { type InfluenceInput, resolveQuestion } from './question.ts'

/**
 * Everybody on a topic as columns. Of more than 10,000 people, those who are ahead with the weights that are asked for.
 * @param signal when it aborts, running queries are killed
 * @throws AppError invalid_input, query_too_heavy, store_unavailable
 */
export async function rankColumns(ctx: Ctx, input: InfluenceInput, signal?: AbortSignal): Promise<Columns> {
  requireRole(ctx, 'viewer')
  const corpus = abandonWith(ctx.corpus.asOfNow(), signal)
  const question = await resolveQuestion({ ...ctx, corpus }, input)
  const { graded, profiles } = await gradeTopic({ corpus }, question)
  const { candidates, columns, measurements } = graded
  const everybody = Uint32Array.from(candidates, (_, index) => index)
  const places =
    candidates.length <= mostColumns
      ? everybody
      : (scoreColumns(columns, question.weights, question.join)?.order ?? everybody)
          .slice(0, mostColumns)
          .sort()
  const kept = Array.from(places, (place) => candidates[place] as (typeof candidates)[number])
  const accountIds = kept.map(({ accountId }) => accountId)
  const [names, marked] = await Promise.all([findNames(corpus, accountIds), listMarked(ctx)])
  const people = describeForFilter(kept, profiles, marked)
  return {
    candidates: candidates.length,
    accountIds,
    platforms: kept.map(({ platform }) => platform),
    handles: accountIds.map((id) => names.get(id)?.handle ?? ''),
    names: accountIds.map((id) => names.get(id)?.name ?? ''),
    countries: people.map(({ country }) => country),
    followers: kept.map(({ followers }) => followers),
    postsOnTopic: kept.map(({ postsOnTopic }) => postsOnTopic),
    weeksSinceLast: people.map(({ weeksSinceLast }) => weeksSinceLast),
    marked: people.map(({ isMarked }) => (isMarked ? 1 : 0)),
    signals: signalNames.flatMap((name) => {
      const signalColumns = columns.signals.get(name)
      if (signalColumns === undefined) return []
      const { steps, isEstimated, measuredPeople, least, most } = signalColumns
      return [
        {
          name,
          measuredPeople,
          values: Array.from(places, (place) => measurements[name][place]?.value ?? null),
          steps: Array.from(places, (place) => shortest(steps[place] as number)),
          least,
          most,
          estimated: Array.from(places, (place) => isEstimated[place] as number),
        },
      ]
    }),
  }
}

/** As many digits as bring a 32-bit number back exactly, which is half of what would be written otherwise. */
const shortest = (value: number) => Number(value.toPrecision(9))
