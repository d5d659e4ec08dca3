import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type CreatorKey, creatorParam, creatorRoute } from './creator.ts'

/** Erases a person from this workspace's corpus, for good. */
export function useEraseCreator(key: CreatorKey) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => creatorRoute.$delete({ param: creatorParam(key) }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['creator', key] })
      void client.invalidateQueries({ queryKey: ['ranking'] })
      void client.invalidateQueries({ queryKey: ['corpus'] })
    },
  })
}
