import { pillarNames } from '@relais/core/influence/signals'
import { presetOf, sameProportions } from '@relais/core/weights/weight-presets'
import type { Ranking } from '@relais/server/influence/influence.schema'
import { IconAdjustmentsHorizontal, IconAffiliate, IconDownload, IconFilter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { useMissingSignals } from '../../topic/use-missing-signals.ts'
import { useSavedWeights } from '../../weights/api/weights.ts'
import { rankingCsvUrl } from '../api/ranking.ts'
import { type DiscoverChange, type DiscoverSearch, type RankingQuery, topicOf } from '../discover-search.ts'
import { FilterMenu } from './filter-menu.tsx'
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
  const own = useSavedWeights(preset === null).data?.find((one) => sameProportions(one, ranking.weights))
  const weightsName = own
    ? t('weights.version', { name: own.name, version: own.version, day: format.day(own.createdAt) })
    : t('weights.own')
  return (
    <div className={styles.footing}>
      <p className={styles.notYet}>
        <Receipt
          title={t('discover.madeTitle')}
          definition={`${t('discover.weightsWhat')} ${missing}`.trim()}
          facts={[
            { name: t('weights.title'), value: preset ? t(`weights.preset.${preset}`) : weightsName },
            { name: t('discover.join'), value: t(`discover.joinKind.${ranking.join}`) },
            { name: t('discover.candidates'), value: format.integer(ranking.candidates) },
            {
              name: t('discover.slot.period'),
              value: format.dayRange(ranking.period.from, ranking.period.to),
            },
            {
              name: t('discover.corpusTitle'),
              value: t('discover.coverage', { posts: ranking.corpus.posts, people: ranking.corpus.people }),
            },
            ...(ranking.corpus.observedAt
              ? [{ name: t('discover.observedAt'), value: format.instant(ranking.corpus.observedAt) }]
              : []),
            { name: t('discover.method'), value: ranking.method.version },
            { name: t('discover.code'), value: ranking.method.code },
          ]}
        >
          {weights.join(' · ')}
        </Receipt>
        {missing !== '' && <span className={styles.missing}>. {missing}</span>}
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
        <FilterMenu ranking={ranking} search={search} onChange={onChange}>
          <IconFilter size={16} aria-hidden /> {t('filter.title')}
        </FilterMenu>
        <Link className={styles.tool} to="/network" search={topicOf(search)}>
          <IconAffiliate size={16} aria-hidden /> {t('discover.seeNetwork')}
        </Link>
        <a className={styles.tool} href={rankingCsvUrl(query)} download>
          <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
        </a>
        <HelpButton />
      </div>
    </div>
  )
}
