import { Button } from '@mantine/core'
import type { Growth } from '@relais/server/audience/audience.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { toCsv } from '../../../ui/csv.ts'
import { saveFile } from '../../../ui/save-file.ts'
import type { CreatorKey } from '../api/audience.ts'
import styles from '../audience.module.css'
import { growthPicture } from '../growth-picture.ts'

const box = { width: 640, followersHeight: 120, citingHeight: 48 }
const gap = 32

interface GrowthChartProps {
  readonly growth: Growth
  readonly creatorKey: CreatorKey
}

/** The audience over time, people who cite them below, and a number where something calls for a question. */
export function GrowthChart({ growth, creatorKey }: GrowthChartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const picture = growthPicture(growth, box)
  if (picture === null)
    return (
      <article className={`${styles.panel} ${styles.unknown}`}>
        <p>{t('audience.growth.nothing')}</p>
      </article>
    )
  const { followers, citing, marks, leastFollowers, mostFollowers, mostCiting } = picture
  const iso = (atMs: number) => new Date(atMs).toISOString()
  const height = box.followersHeight + gap + box.citingHeight
  const save = () =>
    saveFile(
      `${creatorKey.platform}-${creatorKey.handle}-growth.csv`,
      'text/csv',
      toCsv(
        ['at', 'followers', 'following'],
        growth.counts.map(({ at, followers, following }) => [at, followers, following]),
      ),
    )
  return (
    <article className={styles.panel}>
      <p className={styles.curveName}>
        {followers === null
          ? t('audience.growth.followersUnknown')
          : t('audience.growth.followers', {
              least: format.integer(leastFollowers),
              most: format.integer(mostFollowers),
            })}
      </p>
      <svg
        className={styles.curves}
        viewBox={`-8 -20 ${box.width + 16} ${height + 24}`}
        role="img"
        aria-label={t('audience.growth.picture', {
          period: format.dayRange(iso(picture.fromMs), iso(picture.toMs)),
          count: growth.questions.length,
        })}
      >
        {marks.map((x, place) => (
          <g key={growth.questions[place]?.about} className={styles.mark}>
            <line
              x1={x}
              x2={x}
              y1={-4}
              y2={height}
              className={isOpen(growth, place) ? styles.open : undefined}
            />
            <circle cx={x} cy={-10} r={9} />
            <text x={x} y={-6} textAnchor="middle">
              {place + 1}
            </text>
          </g>
        ))}
        {followers !== null && <path d={followers} className={styles.followers} />}
        {citing !== null && (
          <path
            d={citing}
            className={styles.citing}
            transform={`translate(0 ${box.followersHeight + gap})`}
          />
        )}
      </svg>
      <p className={styles.curveName}>
        {citing === null
          ? t('audience.growth.citingNobody')
          : t('audience.growth.citing', { most: format.integer(mostCiting) })}
      </p>
      <div className={styles.ends}>
        <span>{format.day(iso(picture.fromMs))}</span>
        <span>{format.day(iso(picture.toMs))}</span>
      </div>
      {growth.counts.length > 0 && (
        <details className={styles.table}>
          <summary>{t('audience.growth.table')}</summary>
          <Counts growth={growth} />
          <Button variant="default" onClick={save}>
            {t('audience.growth.csv')}
          </Button>
        </details>
      )}
    </article>
  )
}

const isOpen = ({ questions }: Growth, place: number) => {
  const question = questions[place]
  return question !== undefined && question.events.length === 0 && question.answer === null
}

const mostRows = 60

function Counts({ growth }: { readonly growth: Growth }) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = (count: number | null) => (count === null ? '–' : format.integer(count))
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('audience.growth.day')}</th>
          <th scope="col">{t('audience.growth.followersColumn')}</th>
          <th scope="col">{t('audience.growth.followingColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {growth.counts
          .slice(-mostRows)
          .reverse()
          .map(({ at, followers, following }) => (
            <tr key={at}>
              <th scope="row">{format.day(at)}</th>
              <td>{shown(followers)}</td>
              <td>{shown(following)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
