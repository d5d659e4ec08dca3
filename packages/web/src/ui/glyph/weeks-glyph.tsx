import { useTranslation } from 'react-i18next'
import { type Week, weekColumns } from './week-columns.ts'
import styles from './weeks-glyph.module.css'

const half = 16
const step = 6

/** Thirteen weeks: own posts on the topic upwards, other people who cite them downwards. */
export function WeeksGlyph({ weeks }: { readonly weeks: readonly Week[] }) {
  const { t } = useTranslation()
  const columns = weekColumns(weeks, half, step)
  const posts = weeks.reduce((sum, week) => sum + week.posts, 0)
  const active = weeks.filter((week) => week.posts > 0).length
  const cited = weeks.filter((week) => week.citedBy > 0).length
  return (
    <svg
      className={styles.weeks}
      viewBox={`0 0 ${Math.max(1, weeks.length) * step} ${half * 2 + 1}`}
      role="img"
      aria-label={t('discover.weeksLabel', { posts, active, cited, weeks: weeks.length })}
    >
      <line className={styles.axis} x1="0" x2={weeks.length * step} y1={half + 0.5} y2={half + 0.5} />
      {columns.map(({ from, x, up, down }) => (
        <g key={from}>
          <rect className={styles.up} x={x} y={half - up} width={step - 2} height={up} />
          <rect className={styles.down} x={x} y={half + 1} width={step - 2} height={down} />
        </g>
      ))}
    </svg>
  )
}
