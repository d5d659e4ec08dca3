import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const route = api.teams.choose

export type TeamQuestion = InferRequestType<typeof route.$post>['json']
export type Team = InferResponseType<typeof route.$post>
export type TeamCandidate = Team['candidates'][number]
export type TeamSwap = Team['swaps'][number]

/** The team for a question; the one before stays until the next is there. */
export const useTeam = (question: TeamQuestion | null) =>
  useQuery({
    queryKey: ['team', question],
    queryFn: async ({ signal }) =>
      (await route.$post({ json: question as TeamQuestion }, stoppable(signal))).json(),
    enabled: question !== null,
    placeholderData: keepPreviousData,
  })

/** The same as a table. */
export const fetchTeamCsv = async (question: TeamQuestion): Promise<string> =>
  (await api.teams['choose.csv'].$post({ json: question })).text()
