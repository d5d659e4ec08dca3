import { useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { lazyWithWords } from '../../../i18n/with-words.ts'
import { useAskForSample, useSamples } from '../api/samples.ts'
import { useViewChange } from '../use-view-change.ts'

const SampleBanner = lazyWithWords(['sample'], () => import('./sample-banner.tsx'), 'SampleBanner')

/** Sees whether a sample is looked at; the banner is fetched for those who have one, and stays while it offers an undo. */
export function SampleWatch() {
  const { pathname } = useLocation()
  const sample = useSamples().data?.sample
  const [wasThere, setWasThere] = useState(false)
  useViewChange(sample)
  const askAgain = useAskForSample()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen is when somebody would notice
  useEffect(askAgain, [pathname])
  if (sample && !wasThere) setWasThere(true)
  if (!wasThere) return null
  return (
    <Suspense fallback={null}>
      <SampleBanner />
    </Suspense>
  )
}
