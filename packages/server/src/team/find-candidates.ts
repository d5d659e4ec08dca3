import type { Ctx } from '../context.ts'
import { rankTopic } from '../influence/rank-topic.ts'
import { listAccounts } from '../list/list-people.ts'
import type { TeamInput } from './team.schema.ts'

/**
 * The ids of those who could be in the team, each once: the people of a list, the first of a ranking, or those given.
 * @throws AppError not_found for a list that does not exist; invalid_input
 */
export async function findCandidates(
  ctx: Ctx,
  { candidates, from, to }: Pick<TeamInput, 'candidates' | 'from' | 'to'>,
  signal?: AbortSignal,
): Promise<string[]> {
  switch (candidates.from) {
    case 'accounts':
      return [...new Set(candidates.accountIds)]
    case 'list':
      return await listAccounts(ctx, candidates.listId)
    case 'ranking': {
      const { people, terms, exclude, languages, platforms } = candidates
      const asked = { terms, exclude, languages, platforms, from, to, limit: people, offset: 0 }
      const { results } = await rankTopic(ctx, { ...asked, join: 'geometric' }, signal)
      return results.map(({ accountId }) => accountId)
    }
  }
}
