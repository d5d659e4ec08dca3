import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { Sheet } from '../api/sheet.ts'
import styles from '../sheet.module.css'

interface AdLinesProps {
  readonly ads: Sheet['ads']
  readonly posts: number
}

/** How much of what they post is paid, and how that is answered. */
export function AdLines({ ads, posts }: AdLinesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { share, low, high, response } = ads
  return (
    <section className={styles.part}>
      <h2>{t('sheet.ads.title')}</h2>
      <p>
        {share === null ? (
          t('sheet.ads.noPosts')
        ) : (
          <>
            <Receipt title={t('sheet.ads.title')} definition={t('sheet.ads.definition')}>
              {t('sheet.ads.share', {
                share: format.percent(share),
                low: format.percent(low ?? 0),
                high: format.percent(high ?? 1),
              })}
            </Receipt>{' '}
            <span className={styles.quiet}>
              {t('sheet.ads.of', { paid: ads.paid, posts: format.integer(posts) })}
            </span>
          </>
        )}
      </p>
      <p>
        {response === null
          ? t('sheet.ads.tooFew')
          : t('sheet.ads.response', {
              ratio: format.percent(response.ratio),
              low: format.percent(response.interval[0]),
              high: format.percent(response.interval[1]),
              count: response.posts,
            })}
      </p>
    </section>
  )
}
