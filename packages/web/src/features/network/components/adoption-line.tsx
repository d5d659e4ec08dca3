import { adoptionPlaces } from '@relais/core/network/place-in-curve'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { Relays } from '../api/network.ts'
import styles from './adoption-line.module.css'

/** How a subject was taken up: how many people at which time of it. */
export function AdoptionLine({ adoption }: { readonly adoption: Relays['adoption'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { people, isTooFew, counts } = adoption
  const title = (
    <Receipt title={t('network.adoption.title')} definition={t('network.adoption.what')}>
      {t('network.adoption.title')}
    </Receipt>
  )
  if (isTooFew)
    return (
      <p className={styles.few}>
        {title}: {t('network.adoption.tooFew', { people })}
      </p>
    )
  const shown = adoptionPlaces.filter((place) => (counts[place] ?? 0) > 0)
  return (
    <section className={styles.adoption}>
      <h2>{title}</h2>
      <div className={styles.strip} aria-hidden>
        {shown.map((place) => (
          <span key={place} data-place={place} style={{ flexGrow: counts[place] ?? 0 }} />
        ))}
      </div>
      <ul>
        {shown.map((place) => (
          <li key={place}>
            <span data-place={place} aria-hidden /> {t(`network.adoption.place.${place}`)}{' '}
            <b>{format.integer(counts[place] ?? 0)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
