import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type NetworkSearch, topicOfNetwork } from '../network-search.ts'
import { personKey } from '../person-key.ts'
import styles from './view.module.css'

interface PersonLinksProps {
  readonly person: { readonly platform: string; readonly handle: string }
  readonly search: NetworkSearch
}

/** From a person in a picture to their profile, and to who can introduce us. */
export function PersonLinks({ person, search }: PersonLinksProps) {
  const { t } = useTranslation()
  const { platform, handle } = person
  return (
    <p className={styles.links}>
      <Link to="/creators/$platform/$handle" params={{ platform, handle }} search={topicOfNetwork(search)}>
        {t('network.profile')}
      </Link>
      <Link to="/network" search={{ ...topicOfNetwork(search), ask: 'path', reach: personKey(person) }}>
        {t('network.whoIntroduces')}
      </Link>
    </p>
  )
}
