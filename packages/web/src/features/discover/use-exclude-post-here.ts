import { useCallback } from 'react'
import { useReportFailure } from '../../app/report-failure.ts'
import { useExcludePost } from '../topic/api/topics.ts'
import { joinList, splitList } from '../topic/topic-search.ts'
import type { DiscoverChange, DiscoverSearch } from './discover-search.ts'

/**
 * Says of a post that it is not about the question: the answer is made without it at once, and a saved topic remembers
 * it for everybody.
 */
export function useExcludePostHere(
  search: DiscoverSearch,
  onChange: (change: DiscoverChange) => void,
): (postId: string) => void {
  const save = useExcludePost()
  const reportFailure = useReportFailure()
  return useCallback(
    (postId) => {
      onChange({ without: joinList([...new Set([...splitList(search.without), postId])]) })
      if (search.topic)
        save.mutate({ id: search.topic, postId, isExcluded: true }, { onError: reportFailure })
    },
    [search, onChange, save, reportFailure],
  )
}
