import type { Mapping } from '@relais/server/import/import.schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../../app/api.ts'
import type { ListedPerson } from '../read-people-list.ts'
import { toRecordFile } from '../to-record-file.ts'
import { uploadFile } from './upload-file.ts'

interface PeopleInput {
  readonly people: readonly ListedPerson[]
  /** Of those whose network the list does not tell. */
  readonly network: string | null
  readonly source: string
}

const mapping: Mapping = { kind: 'accounts', fields: { platform: 'platform', handle: 'handle', url: 'url' } }

/** Hands a list of people over and starts its import in one go: there is nothing to map. */
export function useImportPeople() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ people, network, source }: PeopleInput) => {
      const file = toRecordFile(people, network, 'people.ndjson')
      const { uploadId } = await uploadFile({
        file,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      })
      return (await api.imports.$post({ json: { uploadId, mapping, source } })).json()
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  })
}
