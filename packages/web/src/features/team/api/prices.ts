import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api } from '../../../app/api.ts'

const route = api.prices

export type PricesToSave = InferRequestType<typeof route.$put>['json']

/** Keeps what people asked for; answers when teams that were chosen with it are up to date again. */
export const useSavePrices = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (json: PricesToSave) => route.$put({ json }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['team'] }),
  })
}
