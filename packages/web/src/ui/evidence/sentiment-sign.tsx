import type { CreatorPosts } from '@relais/server/creator/creator.schema'
import { useTranslation } from 'react-i18next'
import styles from './sentiment-sign.module.css'

export type SentimentLabel = NonNullable<CreatorPosts['posts'][number]['sentiment']>

const signs = { pos: '+', neu: 'o', neg: '−' } as const

/** Whether a post speaks for something, against it or neither: a sign and a word, colour beside. */
export function SentimentSign({ sentiment }: { readonly sentiment: SentimentLabel }) {
  const { t } = useTranslation()
  return (
    <span title={t('evidence.sentiment.hint')}>
      <span className={styles.sign} data-sentiment={sentiment} aria-hidden>
        {signs[sentiment]}
      </span>
      {t(`evidence.sentiment.${sentiment}`)}
    </span>
  )
}
