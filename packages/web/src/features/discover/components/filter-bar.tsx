import type { Ranking } from '@relais/server/influence/influence.schema'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { joinList, splitList } from '../../topic/topic-search.ts'
import type { DiscoverChange, DiscoverSearch } from '../discover-search.ts'
import { useCountPostsAgain } from '../use-count-posts-again.ts'
import styles from './filter-bar.module.css'

interface FilterBarProps {
  readonly ranking: Ranking
  readonly search: DiscoverSearch
  readonly shown: number
  readonly onChange: (change: DiscoverChange) => void
}

/** What is chosen of the people, one chip each, and how many of all that leaves. */
export function FilterBar({ ranking, search, shown, onChange }: FilterBarProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const countAgain = useCountPostsAgain(search, onChange)
  const without = (list: string | undefined, value: string) =>
    joinList(splitList(list).filter((other) => other !== value))
  const leftOut = splitList(search.without).length
  const chips = [
    ...splitList(search.country).map((code) => ({
      key: `country ${code}`,
      words: code === 'unknown' ? t('filter.noCountry') : format.country(code),
      remove: () => onChange({ country: without(search.country, code) }),
    })),
    ...splitList(search.size).map((tier) => ({
      key: `size ${tier}`,
      words: t(`filter.size.${tier as 'nano'}`),
      remove: () => onChange({ size: without(search.size, tier) }),
    })),
    ...(search.active
      ? [
          {
            key: 'active',
            words: t('filter.activeIn', { weeks: search.active }),
            remove: () => onChange({ active: undefined }),
          },
        ]
      : []),
    ...(search.least
      ? [
          {
            key: 'least',
            words: t('filter.leastPosts', { posts: search.least }),
            remove: () => onChange({ least: undefined }),
          },
        ]
      : []),
    ...(search.unmarked
      ? [{ key: 'unmarked', words: t('filter.unmarked'), remove: () => onChange({ unmarked: undefined }) }]
      : []),
  ]
  return (
    <div className={styles.bar}>
      {chips.map(({ key, words, remove }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={t('filter.remove', { words })}
          onClick={remove}
        >
          {words} <IconX size={14} aria-hidden />
        </button>
      ))}
      {leftOut > 0 && (
        <button
          type="button"
          className={styles.chip}
          aria-label={t('filter.remove', { words: t('topics.postsLeftOut', { count: leftOut }) })}
          onClick={countAgain}
        >
          {t('topics.postsLeftOut', { count: leftOut })} <IconX size={14} aria-hidden />
        </button>
      )}
      <span className={styles.shown} role="status">
        {chips.length > 0 && t('filter.shown', { shown, all: ranking.candidates })}
      </span>
    </div>
  )
}
