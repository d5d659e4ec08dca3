import { findQuickCircle, type QuickCircle } from '@relais/core/audience/find-quick-circle'
import type { AccountId } from '@relais/core/shared/branded'
import type { ScopedCorpus } from '../corpus/scoped-corpus.ts'
import { listOwnPosts } from './queries/list-own-posts.ts'
import { countAnswersBack, listAnswersGiven } from './queries/sample-commenters.ts'

const mostAnswers = 20_000

/** People who answer somebody at once and nearly every time, and are answered in turn; null where there are none. */
export async function findCircle(corpus: ScopedCorpus, account: AccountId): Promise<QuickCircle | null> {
  const [posts, given, back] = await Promise.all([
    listOwnPosts(corpus, account),
    listAnswersGiven(corpus, account, mostAnswers),
    countAnswersBack(corpus, account),
  ])
  return findQuickCircle(
    posts.map(({ atMs }) => atMs),
    given,
    back,
  )
}
