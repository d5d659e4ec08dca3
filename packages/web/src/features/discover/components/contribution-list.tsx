import { typicalScore } from '@relais/core/influence/explain-score'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { waterfallOf } from '../../topic/waterfall.ts'
import styles from './contribution-list.module.css'

/** The score taken apart: from the typical 50 to this person's, in points that add up. */
export function ContributionList({ creator }: { readonly creator: RankedCreator }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { steps, score } = waterfallOf(creator.score, creator.contributions)
  const knowledgeOf = new Map(creator.signals.map((signal) => [signal.name, signal.knowledge]))
  return (
    <ul className={styles.list}>
      <li>
        <span>{t('score.typical')}</span>
        <b>{format.integer(typicalScore)}</b>
      </li>
      {steps.map(({ signal, points }) => (
        <li key={signal} data-sign={Math.sign(points)}>
          <span>
            {t(`signal.${signal}.name`)}
            {knowledgeOf.get(signal) === 'estimated' && <small> {t('value.estimated')}</small>}
          </span>
          <b>{format.signed(points)}</b>
        </li>
      ))}
      <li className={styles.total}>
        <span>{t('score.title')}</span>
        <b>{format.integer(score)}</b>
      </li>
    </ul>
  )
}
