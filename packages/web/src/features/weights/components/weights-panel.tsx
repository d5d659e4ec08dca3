import type { GradedColumns } from '@relais/core/influence/graded-columns'
import type { Join } from '@relais/core/influence/plan-join'
import { type Pillar, pillarNames } from '@relais/core/influence/signals'
import type { Weights } from '@relais/core/influence/weights'
import {
  inHundredths,
  presetNames,
  sameProportions,
  weightPresets,
} from '@relais/core/weights/weight-presets'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSavedWeights } from '../api/weights.ts'
import { OwnWeights } from './own-weights.tsx'
import { RobustnessLine } from './robustness-line.tsx'
import { WeightSliders } from './weight-sliders.tsx'
import { WeightTriangle } from './weight-triangle.tsx'
import styles from './weights-panel.module.css'

interface WeightsPanelProps {
  readonly weights: Weights
  /** Null while they are on their way. */
  readonly columns: GradedColumns | null
  readonly join: Join
  readonly droppedPillars: readonly Pillar[]
  /** While a point or a slider moves: the list follows, nothing is asked of the server. */
  readonly onTry: (weights: Weights) => void
  readonly onChoose: (weights: Weights) => void
}

/** Soonest after the last movement of a slider that its weights are taken as chosen. */
const restMs = 400

/** What counts how much: one point in a triangle, three sliders, presets and the workspace's own. */
export function WeightsPanel({ weights, columns, join, droppedPillars, onTry, onChoose }: WeightsPanelProps) {
  const { t } = useTranslation()
  const own = useSavedWeights()
  const shown = inHundredths(weights)
  const [before, setBefore] = useState<Weights | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
  const start = useRef<Weights | null>(null)

  const tryOut = (next: Weights) => {
    clearTimeout(rest.current)
    start.current ??= shown
    onTry(next)
  }
  const choose = (next: Weights) => {
    clearTimeout(rest.current)
    const from = start.current ?? shown
    start.current = null
    if (!sameProportions(from, next)) setBefore(from)
    onChoose(inHundredths(next))
  }
  const newest = (own.data ?? []).filter((one, index, all) => all[index - 1]?.name !== one.name)
  const dots = [
    ...presetNames.map((name) => ({
      key: name,
      name: t(`weights.preset.${name}`),
      weights: weightPresets[name],
    })),
    ...newest.map((one) => ({ key: one.id, name: one.name, weights: one })),
  ]
  return (
    <section className={styles.panel} aria-label={t('weights.title')}>
      <WeightTriangle weights={shown} dots={dots} onTry={tryOut} onChoose={choose} />
      <div className={styles.middle}>
        <WeightSliders
          weights={shown}
          disabled={pillarNames.filter((pillar) => droppedPillars.includes(pillar))}
          onMove={(next) => {
            tryOut(next)
            rest.current = setTimeout(() => choose(next), restMs)
          }}
        />
        {columns && <RobustnessLine columns={columns} weights={shown} join={join} />}
        {before && !sameProportions(before, shown) && (
          <button
            type="button"
            className={styles.act}
            onClick={() => {
              choose(before)
              setBefore(null)
            }}
          >
            {t('weights.undo', { weights: pillarNames.map((pillar) => before[pillar]).join('/') })}
          </button>
        )}
      </div>
      <div className={styles.choices}>
        <h3>{t('weights.presets')}</h3>
        <ol className={styles.presets}>
          {dots.map(({ key, name, weights: choice }, index) => {
            const whole = inHundredths(choice)
            return (
              <li key={key}>
                <button
                  type="button"
                  className={styles.preset}
                  aria-pressed={sameProportions(choice, shown)}
                  onClick={() => choose(choice)}
                >
                  <span className={styles.number} aria-hidden="true">
                    {index + 1}
                  </span>
                  <span>{name}</span>
                  <small>{pillarNames.map((pillar) => whole[pillar]).join(' / ')}</small>
                </button>
              </li>
            )
          })}
        </ol>
        <OwnWeights weights={shown} saved={own.data ?? []} />
      </div>
    </section>
  )
}
