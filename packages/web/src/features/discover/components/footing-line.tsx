import { pillarNames } from '@relais/core/influence/signals'
import { presetOf } from '@relais/core/weights/weight-presets'
import type { Ranking } from '@relais/server/influence/influence.schema'
import { IconAdjustmentsHorizontal, IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { useMissingSignals } from '../../topic/use-missing-signals.ts'
import { rankingCsvUrl } from '../api/ranking.ts'
import type { DiscoverChange, DiscoverSearch, RankingQuery } from '../discover-search.ts'
import { HelpButton } from './help-button.tsx'
import styles from './lines.module.css'
import { ViewSwitch } from './view-switch.tsx'

interface FootingLineProps {
  readonly ranking: Ranking
  readonly query: RankingQuery
  readonly search: DiscoverSearch
  readonly onChange: (change: DiscoverChange) => void
}

/** What the order stands on and does not measure, how it is looked at, and the way out to a spreadsheet. */
export function FootingLine({ ranking, query, search, onChange }: FootingLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const missing = useMissingSignals(ranking)
  const weights = pillarNames
    .filter((pillar) => !ranking.droppedPillars.includes(pillar))
    .map((pillar) => `${t(`pillar.${pillar}`)} ${format.integer(ranking.weights[pillar])}`)
  const preset = presetOf(ranking.weights)
  return (
    <div className={styles.footing}>
      <p className={styles.notYet}>
        <Receipt
          title={t('discover.weightsTitle')}
          definition={t('discover.weightsWhat')}
          facts={[
            { name: t('weights.title'), value: preset ? t(`weights.preset.${preset}`) : t('weights.own') },
            { name: t('discover.join'), value: t(`discover.joinKind.${ranking.join}`) },
            { name: t('discover.candidates'), value: format.integer(ranking.candidates) },
            {
              name: t('discover.slot.period'),
              value: format.dayRange(ranking.period.from, ranking.period.to),
            },
            ...(ranking.corpus.observedAt
              ? [{ name: t('discover.observedAt'), value: format.instant(ranking.corpus.observedAt) }]
              : []),
            { name: t('discover.method'), value: ranking.method.version },
          ]}
        >
          {weights.join(' · ')}
        </Receipt>
        {'. '}
        {missing}
      </p>
      <div className={styles.tools}>
        <ViewSwitch
          view={search.view ?? 'rows'}
          onChange={(view) => onChange({ view: view === 'rows' ? undefined : view })}
        />
        <button
          type="button"
          className={styles.button}
          aria-expanded={search.tune === true}
          onClick={() => onChange({ tune: search.tune ? undefined : true })}
        >
          <IconAdjustmentsHorizontal size={16} aria-hidden /> {t('weights.title')}
        </button>
        <a className={styles.tool} href={rankingCsvUrl(query)} download>
          <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
        </a>
        <HelpButton />
      </div>
    </div>
  )
}
