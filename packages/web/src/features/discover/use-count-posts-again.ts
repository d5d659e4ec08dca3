import { useCallback } from 'react'
import { useReportFailure } from '../../app/report-failure.ts'
import { useExcludePost } from '../topic/api/topics.ts'
import { splitList } from '../topic/topic-search.ts'
import type { DiscoverChange, DiscoverSearch } from './discover-search.ts'

/** Counts all posts again that were said not to be about the question, in a saved topic too. */
export function useCountPostsAgain(
  search: DiscoverSearch,
  onChange: (change: DiscoverChange) => void,
): () => void {
  const { mutateAsync } = useExcludePost()
  const reportFailure = useReportFailure()
  return useCallback(() => {
    onChange({ without: undefined })
    const { topic } = search
    if (!topic) return
    const back = splitList(search.without).map((postId) => ({ id: topic, postId, isExcluded: false }))
    // One after the other: each changes the same list.
    void back
      .reduce(
        (done, post) => done.then(() => mutateAsync(post)).then(() => undefined),
        Promise.resolve<undefined>(undefined),
      )
      .catch(reportFailure)
  }, [search, onChange, mutateAsync, reportFailure])
}
