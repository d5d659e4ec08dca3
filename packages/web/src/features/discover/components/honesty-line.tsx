import type { Ranking } from '@relais/server/influence/influence.schema'
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { platformName } from '../../../ui/platform-name.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { FormsLine } from './forms-line.tsx'
import styles from './lines.module.css'

/** How much was looked at, and how far plain size would have given the same order. */
export function HonestyLine({ ranking }: { readonly ranking: Ranking }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { corpus, matches, r2LogFollowers } = ranking
  const coverage = corpus.platforms.map(({ platform, posts, people }) => ({
    name: platformName(platform),
    value: t('discover.coverage', { posts, people }),
  }))
  const observed = corpus.observedAt
    ? [{ name: t('discover.observedAt'), value: format.instant(corpus.observedAt) }]
    : []
  return (
    <p className={styles.honesty}>
      <Trans
        i18nKey="discover.corpusSize"
        values={{ people: corpus.people, posts: corpus.posts }}
        components={{
          size: (
            <Receipt
              title={t('discover.corpusTitle')}
              definition={t('discover.corpusWhat')}
              facts={[...coverage, ...observed]}
            >
              {null}
            </Receipt>
          ),
        }}
      />{' '}
      {t('discover.nothingHidden')}{' '}
      {t('discover.matchedNow', { posts: matches.posts, people: matches.people })}{' '}
      <FormsLine forms={ranking.forms} />
      <Trans
        i18nKey={r2LogFollowers === null ? 'discover.sizeUnmeasurable' : 'discover.sizeExplains'}
        values={{ share: r2LogFollowers === null ? '' : format.percent(r2LogFollowers) }}
        components={{
          share: (
            <Receipt title={t('discover.sizeTitle')} definition={t('discover.sizeWhat')}>
              {null}
            </Receipt>
          ),
        }}
      />
    </p>
  )
}
