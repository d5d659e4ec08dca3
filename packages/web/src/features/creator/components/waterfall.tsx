import { typicalScore } from '@relais/core/influence/explain-score'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { type Step, waterfallOf } from '../../topic/waterfall.ts'
import styles from './waterfall.module.css'

/** From the typical 50 to this score, signal by signal; the points add up exactly. */
export function WaterfallChart({ own }: { readonly own: RankedCreator }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { steps, score } = waterfallOf(own.score, own.contributions)
  const pillarOf = new Map(own.signals.map(({ name, pillar }) => [name, pillar]))
  const [low, high] = own.interval.map((edge) => format.integer(edge)) as [string, string]
  return (
    <section>
      <h2>{t('score.why')}</h2>
      <p className={styles.legend}>{t('creator.waterfall.legend', { low, high })}</p>
      <table className={styles.chart}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('creator.waterfall.part')}</th>
            <th scope="col">{t('creator.waterfall.points')}</th>
            <th scope="col">{t('creator.waterfall.picture')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('score.typical')}</th>
            <td>{format.integer(typicalScore)}</td>
            <td>
              <Bar from={0} to={typicalScore} colour="line-strong" />
            </td>
          </tr>
          {steps.map((step) => (
            <StepRow key={step.signal} step={step} pillar={pillarOf.get(step.signal) ?? 'reach'} />
          ))}
          <tr className={styles.total}>
            <th scope="row">{t('score.title')}</th>
            <td>{format.integer(score)}</td>
            <td>
              <Bar from={0} to={score} colour="accent" />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function StepRow({ step, pillar }: { readonly step: Step; readonly pillar: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <tr>
      <th scope="row">{t(`signal.${step.signal}.name`)}</th>
      <td>{format.signed(step.points)}</td>
      <td>
        <Bar from={step.from} to={step.to} colour={pillar} />
      </td>
    </tr>
  )
}

interface BarProps {
  readonly from: number
  readonly to: number
  /** Name of a colour token. */
  readonly colour: string
}

/** A piece of the lane from 0 to 100. Losses are outlined, so that they differ without colour. */
function Bar({ from, to, colour }: BarProps) {
  const isLoss = to < from
  const left = Math.max(0, Math.min(from, to))
  const width = Math.min(100, Math.max(from, to)) - left
  return (
    <span className={styles.lane} aria-hidden="true">
      <span
        className={isLoss ? `${styles.bar} ${styles.loss}` : styles.bar}
        style={{ insetInlineStart: `${left}%`, width: `${Math.max(width, 0.4)}%`, color: `var(--${colour})` }}
      />
    </span>
  )
}
