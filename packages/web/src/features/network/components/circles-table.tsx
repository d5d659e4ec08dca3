import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { moveInList } from '../move-in-list.ts'
import styles from './view.module.css'

interface CirclesTableProps {
  /** Circles of who deals with whom, or of who writes about the same. */
  readonly of: 'circles' | 'interests'
  readonly map: {
    readonly circles: readonly {
      readonly people: number
      readonly faces: readonly number[]
      readonly inside: number
      readonly outside: number
    }[]
    readonly people: readonly { readonly name: string; readonly handle: string }[]
  }
  readonly names: readonly string[]
  readonly chosen: number | null
  readonly onChoose: (circle: number | null) => void
}

/** The circles as a table: how many people, and how much they keep to themselves. */
export function CirclesTable({ of, map, names, chosen, onChoose }: CirclesTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the buttons inside
    <div className={styles.scroll} onKeyDown={moveInList}>
      <table className={styles.table}>
        <caption>{t(`network.${of}.table`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`network.${of}.circle`)}</th>
            <th scope="col">{t('network.circles.peopleIn')}</th>
            <th scope="col">
              <Receipt title={t(`network.${of}.inside`)} definition={t(`network.${of}.insideWhat`)}>
                {t(`network.${of}.inside`)}
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
                <small>{t(`network.${of}.ties`, { count: inside + outside })}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
