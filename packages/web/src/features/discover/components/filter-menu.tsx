import { Skeleton } from '@mantine/core'
import type { Ranking } from '@relais/server/influence/influence.schema'
import { lazy, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import type { DiscoverChange, DiscoverSearch } from '../discover-search.ts'
import styles from './filter-bar.module.css'

const FilterChoices = lazy(async () => ({ default: (await import('./filter-choices.tsx')).FilterChoices }))

interface FilterMenuProps {
  readonly ranking: Ranking
  readonly search: DiscoverSearch
  readonly onChange: (change: DiscoverChange) => void
  /** What the button says. */
  readonly children: ReactNode
}

/** The button behind which people are chosen. */
export function FilterMenu({ ranking, search, onChange, children }: FilterMenuProps) {
  const { t } = useTranslation()
  return (
    <ButtonPopover
      title={t('filter.title')}
      button={{ className: styles.open, children }}
      className={styles.menu}
      width="min(640px, 94vw)"
      position="bottom-start"
      fallback={<Skeleton height={320} />}
    >
      {() => <FilterChoices ranking={ranking} search={search} onChange={onChange} />}
    </ButtonPopover>
  )
}
