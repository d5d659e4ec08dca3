import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { shownValue } from '../../../ui/glyph/shown-value.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { Row } from '../row.ts'
import styles from './ranking-row.module.css'

interface RowScoreProps {
  readonly row: Row
  readonly move: number
}

/** The score with no more digits than it carries, and the ranks it could as well have. */
export function RowScore({ row, move }: RowScoreProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { score, rank, creator, isSettled } = row
  if (!isSettled || !creator)
    return (
      <div className={styles.score}>
        <span className={styles.number}>
          <span className="visually-hidden">{t('score.title')}: </span>
          {format.integer(score)}
        </span>
        <span className={styles.rank}>
          {t('score.rank', { rank })} <Move places={move} />
        </span>
      </div>
    )
  const { interval, rankRange, pillars, postsOnTopic } = creator
  const [low, high] = interval.map((edge) => format.integer(edge)) as [string, string]
  const isEstimated = Object.values(pillars).some((pillar) => pillar.knowledge === 'estimated')
  const isRounded = interval[1] - interval[0] > 10
  const shown = format.integer(shownValue(score, interval))
  return (
    <div className={styles.score}>
      <span className={styles.number}>
        {isRounded && <span className={styles.about}>{t('value.about')}</span>}
        <Receipt
          title={t('score.title')}
          definition={t('score.what')}
          facts={[
            { name: t('score.interval'), value: t('value.between', { low, high }) },
            { name: t('score.postsOnTopic'), value: format.integer(postsOnTopic) },
            ...(isEstimated ? [{ name: t('score.estimated'), value: t('score.estimatedWhat') }] : []),
          ]}
        >
          <span className="visually-hidden">{t('score.title')}: </span>
          <span className={styles.digits} data-estimated={isEstimated || undefined}>
            {shown}
          </span>
        </Receipt>
      </span>
      <span className={styles.rank}>
        {rankRange[0] === rankRange[1]
          ? t('score.rank', { rank })
          : t('score.rankRange', { rank, low: rankRange[0], high: rankRange[1] })}{' '}
        <Move places={move} />
      </span>
    </div>
  )
}

/** For a moment: how many places somebody has just moved. */
function Move({ places }: { readonly places: number }) {
  const format = useFormat()
  if (places === 0) return null
  return (
    <span className={styles.move} data-up={places > 0 || undefined}>
      {format.signed(places)}
    </span>
  )
}
