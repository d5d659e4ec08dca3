import { useTranslation } from 'react-i18next'
import { AccountMenu } from './account-menu.tsx'
import { MorePlaces } from './more-places.tsx'
import { PlaceLink } from './place-link.tsx'
import { places, placesOnPhone } from './places.ts'
import styles from './rail.module.css'
import { WorkspaceMenu } from './workspace-menu.tsx'

export function Rail() {
  const { t } = useTranslation()
  return (
    <div className={styles.rail}>
      <WorkspaceMenu />
      <nav aria-label={t('frame.navigation')} className={styles.nav}>
        <ul>
          {places.map((place, index) => (
            <li key={place.to} className={index < placesOnPhone ? undefined : styles.onDesk}>
              <PlaceLink place={place} />
            </li>
          ))}
          <li className={styles.onPhone}>
            <MorePlaces />
          </li>
        </ul>
      </nav>
      <AccountMenu />
    </div>
  )
}
