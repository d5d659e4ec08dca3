import { useTranslation } from 'react-i18next'
import styles from '../audience.module.css'
import { placeDots, type ShownShare } from '../place-dots.ts'

const step = 12
const radius = 4

/** A hundred people in a grid: solid look real, hatched may be, outlines do not. */
export function DotsGrid({ shown }: { readonly shown: ShownShare }) {
  const { t } = useTranslation()
  const { low, high } = shown
  return (
    <figure className={styles.dots}>
      <svg
        viewBox={`0 0 ${10 * step} ${10 * step}`}
        role="img"
        aria-label={t('audience.dots', { low, uncertain: high - low, rest: 100 - high })}
      >
        <defs>
          <pattern
            id="audience-hatch"
            width="2.5"
            height="2.5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="1.2" height="2.5" />
          </pattern>
        </defs>
        {placeDots(shown).map((dot, place) => (
          <circle
            // Dots never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
            key={place}
            className={styles[dot]}
            cx={(place % 10) * step + step / 2}
            cy={Math.floor(place / 10) * step + step / 2}
            r={radius}
          />
        ))}
      </svg>
      <figcaption>
        <span className={styles.keyReal}>{t('audience.key.real', { count: low })}</span>
        {high > low && (
          <span className={styles.keyUncertain}>{t('audience.key.uncertain', { count: high - low })}</span>
        )}
        {high < 100 && (
          <span className={styles.keyNot}>{t('audience.key.notReal', { count: 100 - high })}</span>
        )}
      </figcaption>
    </figure>
  )
}
