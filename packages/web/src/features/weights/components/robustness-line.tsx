import type { GradedColumns } from '@relais/core/influence/graded-columns'
import type { Join } from '@relais/core/influence/plan-join'
import type { Weights } from '@relais/core/influence/weights'
import { seededRandom } from '@relais/core/shared/seeded-random'
import { countStaying, largestShift, weightDraws } from '@relais/core/weights/count-staying'
import { weightsText } from '@relais/core/weights/weight-presets'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import styles from './weights-panel.module.css'

interface RobustnessLineProps {
  readonly columns: GradedColumns
  readonly weights: Weights
  readonly join: Join
}

/** The same ranking is always told the same. */
const seed = 1
/** Draws are made once the weights rest. */
const restMs = 250

/** How much the first ten depend on the exact weights. */
export function RobustnessLine({ columns, weights, join }: RobustnessLineProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const key = weightsText(weights)
  const [counted, setCounted] = useState<{ key: string; first: number; stay: number } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      const [reach = 0, relevance = 0, resonance = 0] = key.split('/').map(Number)
      const staying = countStaying(columns, { reach, relevance, resonance }, join, seededRandom(seed))
      setCounted(staying && { key, ...staying })
    }, restMs)
    return () => clearTimeout(timer)
  }, [columns, key, join])
  if (counted === null || counted.first < 2) return null
  return (
    <p className={styles.robust} data-old={counted.key !== key || undefined}>
      <Receipt
        title={t('weights.robustTitle')}
        definition={t('weights.robustWhat', { shift: largestShift })}
        facts={[{ name: t('weights.draws'), value: format.integer(weightDraws) }]}
      >
        {t('weights.robust', { stay: counted.stay, first: counted.first })}
      </Receipt>
    </p>
  )
}
