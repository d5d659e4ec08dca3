import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import { type CreatorKey, creatorParam } from './creator.ts'

/** Erases a person from this workspace's corpus, for good. */
export function useEraseCreator(key: CreatorKey) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.creators[':platform'][':handle'].$delete({ param: creatorParam(key) }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['creator', key] })
      void client.invalidateQueries({ queryKey: ['ranking'] })
      void client.invalidateQueries({ queryKey: ['corpus'] })
    },
  })
}
