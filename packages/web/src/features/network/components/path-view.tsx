import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RequestFailure } from '../../../app/request.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { PersonField } from '../../topic/components/person-field.tsx'
import { useIntroductions } from '../api/network.ts'
import { personKey } from '../person-key.ts'
import type { ViewProps } from '../view-props.ts'
import { ChainRow } from './chain-row.tsx'
import styles from './path.module.css'
import view from './view.module.css'
import { ViewSkeleton } from './view-skeleton.tsx'

/** Who can introduce me to somebody? At most three chains, each tie with what it rests on. */
export function PathView({ search, period, onChange }: ViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { reach, via } = search
  const found = useIntroductions(
    reach === undefined
      ? null
      : { to: reach, since: period.from, until: period.to, ...(via === undefined ? {} : { from: via }) },
  )
  const isUnknown = found.error instanceof RequestFailure && found.error.code === 'not_found'
  const data = found.data
  const target = data ? data.target.name || data.target.handle : ''
  return (
    <>
      <p className={view.lead}>{t('network.path.what')}</p>
      <div className={styles.fields}>
        <PersonField
          key={`reach ${reach}`}
          label={t('network.path.reach')}
          hint="instagram/cuisine57"
          value={reach ?? ''}
          action={t('network.path.find')}
          onDone={(person) => onChange({ reach: person })}
        />
        <PersonField
          key={`via ${via}`}
          label={t('network.path.via')}
          hint={t('network.path.viaHint')}
          value={via ?? ''}
          action={t('network.path.use')}
          onDone={(person) => onChange({ via: person })}
        />
        {via !== undefined && (
          <Button variant="subtle" onClick={() => onChange({ via: undefined })}>
            {t('network.path.viaMarked')}
          </Button>
        )}
      </div>
      {reach === undefined ? (
        <Notice title={t('network.path.whom')}>{t('network.path.whomWhat')}</Notice>
      ) : isUnknown ? (
        <Notice title={t('network.path.unknown')}>{t('network.path.unknownWhat')}</Notice>
      ) : found.isError ? (
        <FailureNotice cause={found.error} onRetry={() => void found.refetch()} />
      ) : !data ? (
        <ViewSkeleton />
      ) : data.chains.length === 0 ? (
        <Notice title={t('network.path.none', { name: target })}>
          {t('network.path.noneWhat', { peers: data.peers, known: data.known })}
        </Notice>
      ) : (
        <>
          <p className={styles.sentence}>
            {t(`network.path.starts.${data.starts}`, { name: target, known: data.known, peers: data.peers })}{' '}
            <span className={view.note}>{format.dayRange(data.period.from, data.period.to)}</span>
          </p>
          <ol className={styles.chains}>
            {data.chains.map((chain) => (
              <ChainRow key={chain.people.map(personKey).join()} chain={chain} search={search} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
