import type { GradedColumns } from '@relais/core/influence/graded-columns'
import { receivedColumns } from '@relais/core/weights/received-columns'
import type { Columns } from '@relais/server/influence/columns.schema'
import { useQuery } from '@tanstack/react-query'
import { api, stoppable } from '../../../app/api.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'

export interface LoadedColumns extends Columns {
  readonly graded: GradedColumns
}

/** Everybody on a topic as columns, from which the browser makes every order by itself. */
export const useColumns = (query: TopicQuery, isWanted: boolean) =>
  useQuery({
    queryKey: ['ranking', 'columns', query],
    queryFn: async ({ signal }): Promise<LoadedColumns> => {
      const columns = await (await api.rankings.columns.$get({ query }, stoppable(signal))).json()
      return { ...columns, graded: receivedColumns(columns.accountIds.length, columns.signals) }
    },
    enabled: isWanted,
    staleTime: 5 * 60_000,
    // Tens of thousands of numbers: comparing them with the last answer would cost more than drawing them anew.
    structuralSharing: false,
  })
