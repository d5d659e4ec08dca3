import type { setupInputSchema, setupStateSchema } from '@relais/server/access/access.schema'
import { queryOptions, useMutation } from '@tanstack/react-query'
import type { z } from 'zod'
import { getJson, sendJson } from '../../../app/request.ts'

type SetupState = z.output<typeof setupStateSchema>
export type SetupInput = z.input<typeof setupInputSchema>

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => getJson<SetupState>('/setup', {}, signal),
  staleTime: 0,
})

/** Creates the owner, who is signed in by the answer. */
export const useSetUp = () =>
  useMutation({ mutationFn: (input: SetupInput) => sendJson('POST', '/setup', input) })
