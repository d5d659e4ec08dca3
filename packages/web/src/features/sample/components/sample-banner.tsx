import { Button, Progress } from '@mantine/core'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { forgetTopic } from '../../topic/last-topic.ts'
import { type SampleWorld, useChooseSample, useRemoveSample, useSamples } from '../api/samples.ts'
import { useOpenOnTopic } from '../use-open-on-topic.ts'
import { useWorldWords } from '../use-world-words.ts'
import styles from './sample-banner.module.css'

/** Over every screen while a sample is looked at, so that nobody takes invented people for real ones. */
export function SampleBanner() {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useWorldWords()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { role } = useSession()
  const reportFailure = useReportFailure()
  const samples = useSamples()
  const remove = useRemoveSample()
  const [removed, setRemoved] = useState<SampleWorld | null>(null)
  const sample = samples.data?.sample
  const world = samples.data?.worlds.find((one) => one.world === sample?.world)
  useOpenOnTopic(sample?.isShown && sample.state === 'ready' ? world : undefined)

  if (pathname === '/welcome') return null
  if (!sample?.isShown || !world)
    return removed && <Removed world={removed} onOver={() => setRemoved(null)} />
  const { title } = words.world(world)
  const isAnalyst = hasRole(role, 'analyst')
  const take = () => {
    forgetTopic()
    remove.mutate(undefined, {
      onSuccess: () => {
        setRemoved(world)
        void navigate({ to: '/discover', search: {} })
      },
      onError: reportFailure,
    })
  }
  return (
    <aside className={styles.banner} aria-label={t('sample.settingsTitle')}>
      <p>
        {world.kind === 'fictional'
          ? t('sample.bannerFictional', { world: title })
          : t('sample.bannerReal', { world: title })}
      </p>
      <div className={styles.acts}>
        {world.stories.length > 0 && <Link to="/sample">{t('sample.stories')}</Link>}
        {isAnalyst && <Link to="/import">{t('sample.importOwn')}</Link>}
        {isAnalyst && (
          <Button variant="subtle" size="compact-sm" onClick={take} loading={remove.isPending}>
            {t('sample.remove')}
          </Button>
        )}
      </div>
      {(sample.state === 'loading' || sample.state === 'waiting') && (
        <Progress
          className={styles.progress ?? ''}
          value={sample.share * 100}
          aria-label={t('sample.loading', { share: format.percent(sample.share) })}
        />
      )}
      {sample.state === 'failed' && <p role="alert">{t('sample.failed')}</p>}
    </aside>
  )
}

/** After the click, until somebody goes on: taking a sample away is taken back with another. */
function Removed({ world, onOver }: { readonly world: SampleWorld; readonly onOver: () => void }) {
  const { t } = useTranslation()
  const words = useWorldWords()
  const reportFailure = useReportFailure()
  const choose = useChooseSample()
  return (
    <aside className={styles.banner} aria-live="polite" aria-label={t('sample.settingsTitle')}>
      <p>{t('sample.removed', { world: words.world(world).title })}</p>
      <div className={styles.acts}>
        <Button
          variant="subtle"
          size="compact-sm"
          loading={choose.isPending}
          onClick={() => choose.mutate(world.world, { onSuccess: onOver, onError: reportFailure })}
        >
          {t('action.undo')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onOver}>
          {t('action.close')}
        </Button>
      </div>
    </aside>
  )
}
