import type { AccountId } from '@relais/core/shared/branded'
import { normaliseLanguage } from '@relais/core/text/normalise-language'
import { choosePeriod } from '@relais/core/topic/choose-period'
import { type CountedForms, countedForms } from '@relais/core/topic/counted-forms'
import { namedAccounts } from '@relais/core/topic/named-accounts'
import { type MatchPlan, planMatch, wordsToInflect } from '@relais/core/topic/plan-match'
import type { Period, Topic } from '@relais/core/topic/topic'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import { findForms } from './find-forms.ts'
import { findCorpusPlatforms } from './queries/corpus-platforms.ts'
import { findCorpusSpan } from './queries/corpus-span.ts'
import { findAccountIds } from './queries/find-account-ids.ts'

/** A topic as somebody asks for it; what is left out means "all", and for the period the default. */
export interface TopicInput {
  readonly terms: readonly string[]
  readonly exclude?: readonly string[] | undefined
  readonly languages?: readonly string[] | undefined
  readonly platforms?: readonly string[] | undefined
  /** Days in UTC as `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Ids of posts that match but are not about it. */
  readonly excludedPosts?: readonly string[] | undefined
}

/** A topic with everything decided that decides which posts match: it can be handed to `matchPredicate`. */
export interface ResolvedTopic {
  readonly topic: Topic
  readonly plan: MatchPlan
  /** What its terms count besides what was typed: other forms that people wrote here. */
  readonly forms: readonly CountedForms[]
  readonly languages: readonly string[]
  readonly platforms: readonly string[]
  readonly period: Period
  readonly authors: readonly AccountId[]
  readonly excludedAuthors: readonly AccountId[]
  readonly excludedPosts: readonly string[]
}

/**
 * Fills in what a question leaves open: the period from the span of the corpus, languages as the corpus names them, and
 * the accounts that an @handle can mean.
 * @throws AppError invalid_input when the period ends before it begins
 */
export async function resolveTopic(
  ctx: Pick<Ctx, 'corpus' | 'clock'>,
  input: TopicInput,
): Promise<ResolvedTopic> {
  const { terms, exclude = [], from, to } = input
  const languages = (input.languages ?? []).map((tag) => normaliseLanguage(tag) ?? tag)
  const platforms = (input.platforms ?? []).map((name) => name.toLowerCase())
  const [span, found] = await Promise.all([
    from !== undefined && to !== undefined ? null : findCorpusSpan(ctx.corpus),
    findForms(ctx.corpus, wordsToInflect([...terms, ...exclude]), languages),
  ])
  const period = choosePeriod({ from, to }, span, ctx.clock.now())
  if (period === null) {
    throw new AppError('invalid_input', `The period begins on ${from}, after its end. Swap the two days.`, {
      from,
      to,
    })
  }
  const topic = { terms, exclude, languages, platforms }
  const formsOf = (word: string) => found.get(word) ?? []
  const wanted = namedAccounts(terms)
  const unwanted = namedAccounts(exclude)
  const places =
    wanted.length + unwanted.length === 0 || platforms.length > 0
      ? platforms
      : await findCorpusPlatforms(ctx.corpus)
  const idsOf = async (handles: readonly string[]) => {
    const asked = handles.flatMap((handle) => places.map((platform) => ({ platform, handle })))
    const found = asked.map(({ platform, handle }) => findAccountIds(ctx.corpus, platform, handle))
    return (await Promise.all(found)).flat()
  }
  return {
    topic,
    plan: planMatch(topic, (word) => formsOf(word).map((form) => form.word)),
    forms: countedForms(terms, formsOf),
    languages,
    platforms,
    period,
    authors: await idsOf(wanted),
    excludedAuthors: await idsOf(unwanted),
    excludedPosts: input.excludedPosts ?? [],
  }
}
