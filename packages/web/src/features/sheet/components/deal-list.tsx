import { useTranslation } from 'react-i18next'
import type { Sheet } from '../api/sheet.ts'
import styles from '../sheet.module.css'
import { QuoteList } from './quote-list.tsx'

interface DealListProps {
  readonly deals: Sheet['deals']
  /** All paid posts, of which the newest hundred are listed. */
  readonly paid: number
}

/** Posts that say they are paid, with whom they name. */
export function DealList({ deals, paid }: DealListProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.part}>
      <h2>{t('sheet.deals.title')}</h2>
      {deals.length === 0 ? (
        <p className={styles.quiet}>{t('sheet.deals.none')}</p>
      ) : (
        <p className={styles.quiet}>{t('sheet.deals.count', { count: paid })}</p>
      )}
      <ol className={styles.deals}>
        {deals.map((deal) => {
          const named = [...deal.mentions.map((one) => `@${one}`), ...deal.hosts, ...deal.codes]
          return (
            <li key={deal.postId}>
              <p className={styles.names}>
                {deal.isOurs && <b>{t('sheet.deals.ours')}</b>}
                {deal.competitors.map((name) => (
                  <b key={name}>{t('sheet.deals.competitor', { name })}</b>
                ))}
                {named.length === 0 ? (
                  <span className={styles.quiet}>{t('sheet.deals.namesNobody')}</span>
                ) : (
                  named.map((name) => <span key={name}>{name}</span>)
                )}
              </p>
              <QuoteList quotes={[deal]} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
