import { presetPeriod } from '@relais/core/topic/choose-period'
import type { Ctx } from '../context.ts'
import { findCorpusSpan } from '../corpus/queries/corpus-span.ts'
import type { TopicInput } from '../corpus/resolve-topic.ts'
import { getTopicByName } from './topics.ts'

/**
 * What a saved topic asks, with the days that its period means in this corpus.
 * @throws AppError not_found for a name that no topic has
 */
export async function askSavedTopic(ctx: Ctx, name: string): Promise<TopicInput> {
  const { terms, exclude, languages, platforms, period, excludedPosts } = await getTopicByName(ctx, name)
  const span = period === null ? null : await findCorpusSpan(ctx.corpus)
  const days = period === null || span === null ? {} : presetPeriod(period, span)
  return { terms, exclude, languages, platforms, excludedPosts, ...days }
}
