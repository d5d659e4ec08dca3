import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api } from '../../../app/api.ts'

const route = api.network['circle-names']

/** What changes the name of a circle: answers when maps bear it. */
function useNameChange<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ['network', 'map'] }),
  })
}

export const useNameCircle = () =>
  useNameChange((json: InferRequestType<typeof route.$post>['json']) => route.$post({ json }))

export const useUnnameCircle = () => useNameChange((id: string) => route[':id'].$delete({ param: { id } }))
