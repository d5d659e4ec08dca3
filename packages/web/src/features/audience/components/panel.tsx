import type { AudiencePanel } from '@relais/server/audience/audience.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import styles from '../audience.module.css'
import { showShare } from '../place-dots.ts'
import { DotsGrid } from './dots-grid.tsx'
import { ReasonList } from './reason-list.tsx'

interface PanelProps {
  readonly who: 'followers' | 'commenters'
  readonly panel: AudiencePanel
}

/** One part of the audience: how many of a hundred look real, why, and beside whom. */
export function Panel({ who, panel }: PanelProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { state, total, looked, low, high, realReach, sameSize } = panel
  const counts = { looked: format.integer(looked), total: format.integer(total) }
  if (state !== 'estimated' || low === null || high === null)
    return (
      <article className={`${styles.panel} ${styles.unknown}`}>
        <h3>{t(`audience.who.${who}`)}</h3>
        {state === 'tooFew' ? (
          <p>{t('audience.tooFew', { count: looked })}</p>
        ) : (
          <>
            <p>{t('audience.nothing')}</p>
            <p className={styles.small}>{t(`audience.need.${who}`, { count: total })}</p>
            <ButtonLink to="/import" variant="default">
              {t('audience.import')}
            </ButtonLink>
          </>
        )}
      </article>
    )
  const shown = showShare(low, high)
  const theirs = sameSize === null ? null : showShare(sameSize.share, sameSize.share).low
  return (
    <article className={styles.panel}>
      <h3>{t(`audience.who.${who}`)}</h3>
      <div className={styles.estimate}>
        <DotsGrid shown={shown} />
        <div className={styles.said}>
          <p className={styles.sentence}>
            <Receipt
              title={t(`audience.who.${who}`)}
              definition={t('audience.definition')}
              facts={[
                { name: t('audience.lookedAt'), value: counts.looked },
                { name: t('audience.knownOf'), value: counts.total },
              ]}
            >
              {shown.low === shown.high
                ? t('audience.about', { share: shown.low })
                : t('audience.between', { low: shown.low, high: shown.high })}
            </Receipt>
          </p>
          <p className={styles.small}>{t(`audience.looked.${who}`, counts)}</p>
          {realReach !== null && (
            <p className={styles.small}>
              {t(`audience.realReach.${who}`, {
                of: format.integer(realReach.of),
                low: format.integer(realReach.low),
                high: format.integer(realReach.high),
              })}
            </p>
          )}
          {sameSize !== null && (
            <p className={styles.small}>
              {t('audience.sameSize', { share: theirs, count: sameSize.people })}
            </p>
          )}
        </div>
      </div>
      <ReasonList reasons={panel.reasons} />
    </article>
  )
}
