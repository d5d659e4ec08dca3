import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import settings from '../../settings/settings.module.css'
import {
  type Sample,
  type SampleWorld,
  useChooseSample,
  useRemoveSample,
  useSamples,
  useShowSample,
} from '../api/samples.ts'
import { orderWorlds } from '../order-worlds.ts'
import { useWorldWords } from '../use-world-words.ts'
import { Attribution } from './attribution.tsx'

/** Load, look at, leave and remove samples, at any time. */
export function SamplesSection() {
  const { t, i18n } = useTranslation()
  const samples = useSamples()
  const loaded = samples.data?.sample ?? null
  return (
    <section className={settings.section}>
      <h2>{t('sample.settingsTitle')}</h2>
      <p className={settings.what}>{t('sample.settingsWhat')}</p>
      {samples.isError && <FailureNotice cause={samples.error} onRetry={() => void samples.refetch()} />}
      <ul className={settings.list}>
        {orderWorlds(samples.data?.worlds ?? [], i18n.language).map((world) => (
          <SampleRow key={world.world} world={world} sample={loaded?.world === world.world ? loaded : null} />
        ))}
      </ul>
    </section>
  )
}

function SampleRow({ world, sample }: { readonly world: SampleWorld; readonly sample: Sample | null }) {
  const { t } = useTranslation()
  const { title } = useWorldWords().world(world)
  const state = useStateWords()
  const onError = useReportFailure()
  const [choose, show, remove] = [useChooseSample(), useShowSample(), useRemoveSample()]
  const isHere = sample !== null && sample.state !== 'removing' && sample.state !== 'failed'
  return (
    <li>
      <div className={settings.who}>
        <b>{title}</b>
        <small aria-live="polite">{sample ? state(sample) : t('sample.size', world)}</small>
        {world.attribution && (
          <small>
            {' · '}
            <Attribution of={world.attribution} />
          </small>
        )}
      </div>
      {isHere ? (
        <>
          <Button
            variant="default"
            loading={show.isPending}
            onClick={() => show.mutate(!sample.isShown, { onError })}
          >
            {sample.isShown ? t('sample.backToOwn') : t('sample.show')}
          </Button>
          <Button
            variant="subtle"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined, { onError })}
          >
            {t('sample.remove')}
          </Button>
        </>
      ) : (
        <Button
          variant="default"
          disabled={sample?.state === 'removing'}
          loading={choose.isPending}
          onClick={() => choose.mutate(world.world, { onError })}
        >
          {t('sample.load')}
        </Button>
      )}
    </li>
  )
}

function useStateWords(): (sample: Sample) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ state, isShown, share }) => {
    switch (state) {
      case 'waiting':
      case 'loading':
        return t('sample.loading', { share: format.percent(share) })
      case 'ready':
        return isShown ? t('sample.state.shown') : t('sample.state.hidden')
      case 'failed':
        return t('sample.failed')
      case 'removing':
        return t('sample.state.removing')
    }
  }
}
