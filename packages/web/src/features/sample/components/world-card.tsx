import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Sample, SampleWorld } from '../api/samples.ts'
import { useWorldWords } from '../use-world-words.ts'
import { Attribution } from './attribution.tsx'
import styles from './world-card.module.css'

interface WorldCardProps {
  readonly world: SampleWorld
  readonly sample: Sample | null
  /** It was asked for, and will open by itself. */
  readonly isOpening: boolean
  readonly isFirst: boolean
  readonly onExplore: () => void
}

/** One sample, in a sentence, with the way in. */
export function WorldCard({ world, sample, isOpening, isFirst, onExplore }: WorldCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, what } = useWorldWords().world(world)
  const { people, posts, attribution } = world
  const share = sample?.world === world.world ? sample.share : 0
  const hasFailed = isOpening && sample?.world === world.world && sample.state === 'failed'
  return (
    <li className={styles.card}>
      <h3>{title}</h3>
      <p>{what}</p>
      <p className={styles.size}>{t('sample.size', { people, posts })}</p>
      {attribution && (
        <p className={styles.size}>
          <Attribution of={attribution} />
        </p>
      )}
      <div className={styles.act} aria-live="polite">
        {isOpening && !hasFailed ? (
          <>
            <span>{t('sample.loading', { share: format.percent(share) })}</span>
            <Progress
              value={share * 100}
              aria-label={t('sample.loading', { share: format.percent(share) })}
            />
          </>
        ) : (
          <Button
            variant={isFirst ? 'filled' : 'default'}
            onClick={onExplore}
            aria-label={`${t('sample.explore')}: ${title}`}
          >
            {t('sample.explore')}
          </Button>
        )}
        {hasFailed && <p role="alert">{t('sample.failed')}</p>}
      </div>
    </li>
  )
}
