import { Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { isUnderWay, type Network, type Source } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'

interface SourceRowProps {
  readonly source: Source
  readonly network: Network | undefined
}

/** One source: whom it follows, how it is doing, and what stands in the way. */
export function SourceRow({ source, network }: SourceRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSourceWords()
  const { latestRun, trouble, lastSuccessAt } = source
  return (
    <li className={styles.row} data-state={trouble && source.state === 'active' ? 'trouble' : source.state}>
      <div className={styles.about}>
        <h2>
          <Link to="/sources/$sourceId" params={{ sourceId: source.id }}>
            {source.name}
          </Link>
        </h2>
        <p className={styles.meta}>
          {network?.name ?? source.network}
          {source.targets > 1 &&
            ` · ${t('sources.follows', { count: source.targets })}: ${format.list(source.firstTargets, 'and')}${source.targets > source.firstTargets.length ? '…' : ''}`}
        </p>
        {trouble && source.state !== 'paused' && <p className={styles.trouble}>{words.trouble(trouble)}</p>}
      </div>
      <div className={styles.doing}>
        <p data-waits={source.state === 'stopped' || undefined}>{words.state(source)}</p>
        {latestRun && isUnderWay(latestRun) ? (
          <Progress
            value={(latestRun.share ?? 0) * 100}
            size="sm"
            w="100%"
            aria-label={t('sources.progress')}
          />
        ) : (
          <p className={styles.meta}>
            {lastSuccessAt
              ? t('sources.state.last', { when: words.ago(lastSuccessAt) })
              : t('sources.state.never')}
            {latestRun?.state === 'done' && ` · ${t('sources.stored', { count: latestRun.counts.stored })}`}
          </p>
        )}
      </div>
    </li>
  )
}
