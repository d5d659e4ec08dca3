import type { Creator } from '@relais/server/creator/creator.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { followersPath } from '../followers-path.ts'
import styles from './side.module.css'

/** Growth of the audience as far as it was observed; absent while there are fewer than two observations. */
export function FollowersCurve({ snapshots }: { readonly snapshots: Creator['snapshots'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const path = followersPath(snapshots, 300, 80)
  const known = snapshots.filter((snapshot) => snapshot.followers !== null)
  const [first] = known
  const last = known.at(-1)
  if (!path || !first || !last) return null
  const label = t('creator.growth.label', {
    from: format.integer(first.followers ?? 0),
    to: format.integer(last.followers ?? 0),
    period: format.dayRange(first.at, last.at),
  })
  return (
    <section className={styles.card}>
      <h3>{t('creator.growth.title')}</h3>
      <svg
        className={styles.curve}
        viewBox="0 0 300 80"
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        <path d={path} />
      </svg>
      <div className={styles.ends}>
        <span>
          {format.day(first.at)} · {format.compact(first.followers ?? 0)}
        </span>
        <span>
          {format.day(last.at)} · {format.compact(last.followers ?? 0)}
        </span>
      </div>
    </section>
  )
}
