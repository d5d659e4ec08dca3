import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { Portrait } from '../api/portrait.ts'
import styles from '../portrait.module.css'
import { useReasonWords } from '../use-reason-words.ts'

const levels = [1, 2, 3, 4, 5] as const

/** How established somebody is: a step of five, said in words; below the third, influence cannot be measured. */
export function MaturityPart({ maturity }: Pick<Portrait, 'maturity'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const reasonWords = useReasonWords()
  const level = levels[maturity.level - 1] ?? 1
  return (
    <div>
      <dt>{t('portrait.maturityName')}</dt>
      <dd>
        <Receipt title={t('portrait.maturityName')} definition={t('portrait.maturityWhat')}>
          {t(`portrait.level.${level}`)}
        </Receipt>
        <span className={styles.steps} aria-hidden>
          {levels.map((step) => (
            <span key={step} data-is-reached={step <= level} />
          ))}
        </span>
        <span className={styles.why}>{format.list(maturity.reasons.map(reasonWords), 'and')}</span>
        {!maturity.isMeasurable && <span className={styles.why}>{t('portrait.notMeasurable')}</span>}
      </dd>
    </div>
  )
}
