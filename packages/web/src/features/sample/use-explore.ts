import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useReportFailure } from '../../app/report-failure.ts'
import { useChooseSample, useSamples } from './api/samples.ts'
import { worldSearch } from './world-search.ts'

/** Choosing a world: it is shown as soon as it is asked for, and Discover opens on its topic as soon as it is whole. */
export function useExplore() {
  const navigate = useNavigate()
  const reportFailure = useReportFailure()
  const samples = useSamples()
  const choose = useChooseSample()
  const [opening, setOpening] = useState<string | null>(null)
  const sample = samples.data?.sample
  const world = samples.data?.worlds.find((one) => one.world === opening)
  const isReady =
    world !== undefined && sample?.world === opening && sample.state === 'ready' && sample.isShown
  useEffect(() => {
    if (isReady && world) void navigate({ to: '/discover', search: worldSearch(world) })
  }, [isReady, world, navigate])
  return {
    opening,
    explore: (name: string) => {
      setOpening(name)
      choose.mutate(name, {
        onError: (cause) => {
          setOpening(null)
          reportFailure(cause)
        },
      })
    },
  }
}
