import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { AlsoOn } from '../../../ui/also-on.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { RelayPerson } from '../api/network.ts'
import { moveInList } from '../move-in-list.ts'
import styles from './view.module.css'

interface RelayTableProps {
  readonly people: readonly RelayPerson[]
  readonly chosen: number | null
  readonly onChoose: (lane: number | null) => void
}

/** The lanes as a table: who began when, who passes them on, and how far it went. */
export function RelayTable({ people, chosen, onChoose }: RelayTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move between the buttons inside
    <div className={styles.scroll} onKeyDown={moveInList}>
      <table className={styles.table}>
        <caption>{t('network.relays.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('network.person')}</th>
            <th scope="col">{t('network.relays.began')}</th>
            <th scope="col">
              <Receipt title={t('network.passedOn')} definition={t('network.passedOnWhat')}>
                {t('network.passedOn')}
              </Receipt>
            </th>
            <th scope="col">
              <Receipt title={t('network.generations')} definition={t('network.generationsWhat')}>
                {t('network.generations')}
              </Receipt>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person, lane) => (
            <tr key={person.accountId} data-chosen={lane === chosen || undefined}>
              <th scope="row">
                <button
                  type="button"
                  data-row
                  className={styles.person}
                  aria-pressed={lane === chosen}
                  onClick={() => onChoose(lane === chosen ? null : lane)}
                >
                  {person.name || person.handle}
                </button>
                <small>
                  {platformName(person.platform)}
                  {person.adoption && ` · ${t(`network.adoption.place.${person.adoption}`)}`}
                  <AlsoOn also={person.also} after=" · " />
                </small>
              </th>
              <td>{format.day(person.firstAt)}</td>
              <td>{format.integer(person.passedOnBy)}</td>
              <td>
                {person.generations.length === 0
                  ? '–'
                  : person.generations.map((people) => format.integer(people)).join(' → ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
