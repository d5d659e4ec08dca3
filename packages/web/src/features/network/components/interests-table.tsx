import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { InterestMap } from '../api/network.ts'
import { moveInList } from '../move-in-list.ts'
import styles from './view.module.css'

interface InterestsTableProps {
  readonly map: InterestMap
  readonly names: readonly string[]
  readonly chosen: number | null
  readonly onChoose: (circle: number | null) => void
}

/** The circles of interest as a table: what they write about, how many they are, how much they keep to it. */
export function InterestsTable({ map, names, chosen, onChoose }: InterestsTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the buttons inside
    <div className={styles.scroll} onKeyDown={moveInList}>
      <table className={styles.table}>
        <caption>{t('network.interests.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('network.interests.circle')}</th>
            <th scope="col">{t('network.circles.peopleIn')}</th>
            <th scope="col">
              <Receipt title={t('network.interests.inside')} definition={t('network.interests.insideWhat')}>
                {t('network.interests.inside')}
              </Receipt>
            </th>
          </tr>
        </thead>
        <tbody>
          {map.circles.map(({ people, faces, inside, outside }, circle) => (
            <tr key={faces.join()} data-chosen={circle === chosen || undefined}>
              <th scope="row">
                <button
                  type="button"
                  data-row
                  className={styles.person}
                  aria-pressed={circle === chosen}
                  onClick={() => onChoose(circle === chosen ? null : circle)}
                >
                  {names[circle]}
                </button>
                <small>
                  {format.list(
                    faces.map((place) => map.people[place]?.name || map.people[place]?.handle || ''),
                  )}
                </small>
              </th>
              <td>{format.integer(people)}</td>
              <td>
                {format.percent(inside / Math.max(1, inside + outside))}
                <small>{t('network.interests.ties', { count: inside + outside })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
