import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, stoppable } from '../../../app/api.ts'

const one = api.lists[':id']

export type OpenList = InferResponseType<typeof one.$get>
export type ListedPerson = OpenList['members'][number]

/** A list with its people. Opening it counts as a visit: what is there now is not new next time. */
export const useOpenList = (id: string) =>
  useQuery({
    queryKey: ['lists', 'one', id],
    queryFn: async ({ signal }) => {
      const param = { id }
      await one.visits.$post({ param })
      return (await one.$get({ param }, stoppable(signal))).json()
    },
  })

/** Where the list lies as a table. */
export const listCsvPath = (id: string): string => `/api/v1/lists/${id}/people.csv`
