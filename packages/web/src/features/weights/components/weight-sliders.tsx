import { type Pillar, pillarNames } from '@relais/core/influence/signals'
import type { Weights } from '@relais/core/influence/weights'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { withWeight } from '../triangle-geometry.ts'
import styles from './weights-panel.module.css'

interface WeightSlidersProps {
  readonly weights: Weights
  /** Pillars of which nothing is known here. */
  readonly disabled: readonly Pillar[]
  readonly onMove: (weights: Weights) => void
}

/** The same as the triangle for the keyboard: setting one leaves the two others in their proportion. */
export function WeightSliders({ weights, disabled, onMove }: WeightSlidersProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={styles.sliders}>
      {pillarNames.map((pillar) => (
        <label key={pillar} className={styles.slider} data-pillar={pillar}>
          <span>{t(`pillar.${pillar}`)}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={weights[pillar]}
            disabled={disabled.includes(pillar)}
            aria-label={t(`pillar.${pillar}`)}
            aria-description={disabled.includes(pillar) ? t('weights.unknownHere') : undefined}
            aria-valuetext={t('weights.ofHundred', { points: weights[pillar] })}
            onChange={(event) => onMove(withWeight(weights, pillar, Number(event.currentTarget.value)))}
          />
          <output>{format.integer(weights[pillar])}</output>
          {disabled.includes(pillar) && <small>{t('weights.unknownHere')}</small>}
        </label>
      ))}
    </div>
  )
}
