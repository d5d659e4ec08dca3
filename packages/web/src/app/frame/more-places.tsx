import { IconDots } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonPopover } from '../../ui/button-popover.tsx'
import { PlaceLink } from './place-link.tsx'
import { places, placesOnPhone } from './places.ts'
import styles from './rail.module.css'

const others = places.slice(placesOnPhone)

/** What a phone's rail has no room for. */
export function MorePlaces() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const isHere = others.some(({ to }) => pathname.startsWith(to))
  const words = (
    <>
      <IconDots size={20} stroke={1.6} aria-hidden />
      <span>{t('frame.more')}</span>
    </>
  )
  return (
    <ButtonPopover
      title={t('frame.more')}
      button={{ className: `${styles.place} ${isHere ? styles.here : ''}`, children: words }}
      className={styles.others}
      width={220}
      position="bottom-end"
    >
      {(close) => (
        <ul>
          {others.map((place) => (
            <li key={place.to}>
              <PlaceLink place={place} onClick={close} />
            </li>
          ))}
        </ul>
      )}
    </ButtonPopover>
  )
}
