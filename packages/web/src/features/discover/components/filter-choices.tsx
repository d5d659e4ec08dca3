import type { Ranking } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { type Choice, ChoiceList } from '../../topic/components/choice-list.tsx'
import { joinList, splitList } from '../../topic/topic-search.ts'
import type { DiscoverChange, DiscoverSearch } from '../discover-search.ts'
import styles from './filter-bar.module.css'

interface FilterChoicesProps {
  readonly ranking: Ranking
  readonly search: DiscoverSearch
  readonly onChange: (change: DiscoverChange) => void
}

/** Countries beyond these are too few people each to be worth a line. */
const mostCountries = 30

/** Everything that the people of a ranking can be chosen by, with how many each choice would show. */
export function FilterChoices({ ranking, search, onChange }: FilterChoicesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { choices } = ranking
  const note = (people: number) => t('discover.slot.people', { count: people })
  const toggled = (list: string | undefined, value: string) => {
    const chosen = splitList(list)
    return joinList(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  }
  const group = (
    title: string,
    list: readonly Choice[],
    chosen: readonly string[],
    onToggle: (value: string) => void,
  ) =>
    list.length > 0 && (
      <fieldset className={styles.group}>
        <legend>{title}</legend>
        <ChoiceList choices={list} chosen={chosen} onToggle={onToggle} />
      </fieldset>
    )
  const countries = choices.countries.slice(0, mostCountries)
  const hasCountries = countries.some(({ value }) => value !== '')
  return (
    <>
      <p className={styles.note}>{t('filter.what')}</p>
      <div className={styles.groups}>
        {group(
          t('filter.sizeTitle'),
          choices.sizes
            .filter(({ value, people }) => people > 0 || splitList(search.size).includes(value))
            .map(({ value, people }) => ({ value, label: t(`filter.size.${value}`), note: note(people) })),
          splitList(search.size),
          (value) => onChange({ size: toggled(search.size, value) }),
        )}
        {group(
          t('filter.activeTitle'),
          choices.activeWeeks.map(({ value, people }) => ({
            value: String(value),
            label: t('filter.activeIn', { weeks: value }),
            note: note(people),
          })),
          [String(search.active ?? '')],
          (value) => onChange({ active: Number(value) === search.active ? undefined : Number(value) }),
        )}
        {group(
          t('filter.postsTitle'),
          choices.leastPosts.map(({ value, people }) => ({
            value: String(value),
            label: t('filter.leastPosts', { posts: value }),
            note: note(people),
          })),
          [String(search.least ?? '')],
          (value) => onChange({ least: Number(value) === search.least ? undefined : Number(value) }),
        )}
        {group(
          t('filter.marksTitle'),
          [{ value: 'unmarked', label: t('filter.unmarked'), note: note(choices.unmarked) }],
          search.unmarked ? ['unmarked'] : [],
          () => onChange({ unmarked: search.unmarked ? undefined : true }),
        )}
        {hasCountries &&
          group(
            t('filter.countryTitle'),
            countries.map(({ value, people }) => ({
              value: value === '' ? 'unknown' : value,
              label: value === '' ? t('filter.noCountry') : format.country(value),
              note: note(people),
            })),
            splitList(search.country),
            (value) => onChange({ country: toggled(search.country, value) }),
          )}
      </div>
    </>
  )
}
