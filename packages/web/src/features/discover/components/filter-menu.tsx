import { Popover, Skeleton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Ranking } from '@relais/server/influence/influence.schema'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
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
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      width="min(640px, 94vw)"
      position="bottom-start"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className={styles.open} aria-expanded={opened} onClick={toggle}>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={t('filter.title')}>
        {opened && (
          <Suspense fallback={<Skeleton height={320} />}>
            <FilterChoices ranking={ranking} search={search} onChange={onChange} />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
