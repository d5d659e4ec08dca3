import { pillarNames } from '@relais/core/influence/signals'
import type { Ranking } from '@relais/server/influence/influence.schema'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { useMissingSignals } from '../../topic/use-missing-signals.ts'
import { rankingCsvUrl } from '../api/ranking.ts'
import styles from './lines.module.css'

interface FootingLineProps {
  readonly ranking: Ranking
  readonly query: TopicQuery
}

/** What the order stands on, what it does not measure yet, and the way out to a spreadsheet. */
export function FootingLine({ ranking, query }: FootingLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const missing = useMissingSignals(ranking)
  const weights = pillarNames
    .filter((pillar) => !ranking.droppedPillars.includes(pillar))
    .map((pillar) => `${t(`pillar.${pillar}`)} ${format.integer(ranking.weights[pillar])}`)
  return (
    <div className={styles.footing}>
      <p className={styles.notYet}>
        <Receipt
          title={t('discover.weightsTitle')}
          definition={t('discover.weightsWhat')}
          facts={[
            { name: t('discover.join'), value: t(`discover.joinKind.${ranking.join}`) },
            { name: t('discover.candidates'), value: format.integer(ranking.candidates) },
            { name: t('discover.method'), value: ranking.method.version },
          ]}
        >
          {weights.join(' · ')}
        </Receipt>
        {'. '}
        {missing}
      </p>
      <div className={styles.tools}>
        <span className={styles.keys} aria-hidden="true">
          <kbd>J</kbd>
          <kbd>K</kbd>
          <span>{t('discover.keys.move')}</span>
          <kbd>{t('discover.keys.space')}</kbd>
          <span>{t('discover.keys.peek')}</span>
          <kbd>/</kbd>
          <span>{t('discover.keys.topic')}</span>
        </span>
        <a className={styles.tool} href={rankingCsvUrl(query)} download>
          <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
        </a>
      </div>
    </div>
  )
}
