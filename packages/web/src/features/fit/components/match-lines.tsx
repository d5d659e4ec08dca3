import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { AudienceFit } from '../api/fit.ts'
import styles from '../fit.module.css'

interface MatchLinesProps {
  readonly fit: NonNullable<AudienceFit['fit']>
  readonly looked: number
  readonly fewest: number
}

/** How the audience matches the sheet: overall, then side by side, each with how many are known. */
export function MatchLines({ fit, looked, fewest }: MatchLinesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const range = ({ match, low, high }: { match: number | null; low: number | null; high: number | null }) =>
    t('fit.range', {
      match: format.percent(match ?? 0),
      low: format.percent(low ?? 0),
      high: format.percent(high ?? 1),
    })
  return (
    <>
      <p className={styles.overall}>
        {fit.match === null ? (
          t('fit.unknown')
        ) : (
          <Receipt title={t('fit.match')} definition={t('fit.definition')}>
            {range(fit)}
          </Receipt>
        )}
      </p>
      <dl className={styles.sides}>
        {fit.sides.map((side) => (
          <div key={side.side}>
            <dt>{t(`fit.side.${side.side}`)}</dt>
            <dd>
              {side.match === null ? t('fit.tooFew', { fewest: format.integer(fewest) }) : range(side)}
              <span className={styles.note}>
                {t('fit.knownOf', { known: format.integer(side.known), looked: format.integer(looked) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
