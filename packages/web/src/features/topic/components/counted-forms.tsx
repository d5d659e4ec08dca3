import type { CountedMatches } from '@relais/server/corpus/corpus.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from './topic-words.module.css'

interface CountedFormsProps {
  readonly forms: CountedMatches['forms']
}

/** What the words of a topic count besides what was typed; nothing when they count nothing else. */
export function CountedForms({ forms }: CountedFormsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (forms.length === 0) return null
  const all = [...new Set(forms.flatMap((counted) => counted.forms))]
  return (
    <p className={styles.forms} title={t('discover.forms.what')}>
      {t('discover.forms.also', { forms: format.list(all, 'and') })}
    </p>
  )
}
