import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Sample } from './api/samples.ts'

/** What does not depend on which data is looked at. */
const lasting = new Set<unknown>(['session', 'samples', 'setup', 'imports'])

/**
 * Forgets every answer when people turn from a sample to their own data, or the other way round, or when the sample is
 * another one: nothing of the one may linger in the other.
 */
export function useViewChange(sample: Sample | null | undefined): void {
  const client = useQueryClient()
  const view =
    sample === undefined ? null : sample?.isShown ? `${sample.world} ${sample.state === 'ready'}` : 'own'
  const before = useRef(view)
  useEffect(() => {
    if (view === null || view === before.current) return
    const isChange = before.current !== null
    before.current = view
    if (isChange) void client.resetQueries({ predicate: ({ queryKey }) => !lasting.has(queryKey[0]) })
  }, [client, view])
}
