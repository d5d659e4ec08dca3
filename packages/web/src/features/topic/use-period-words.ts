import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { type Span, spanOf } from './period-words.ts'
import type { Period } from './topic-search.ts'

/** The words of a period for the sentence, and which of its wordings they belong in. */
export function usePeriodWords(period: Period): { readonly span: Span; readonly words: string } {
  const { t } = useTranslation()
  const format = useFormat()
  const span = spanOf(period, Date.now())
  const length = period.kind === 'days' ? '' : t(`period.preset.${period.kind}`)
  if (span === 'recent') return { span, words: length }
  if (span === 'until')
    return { span, words: t('period.words.until', { length, day: format.day(period.to) }) }
  return {
    span,
    words: t('period.words.between', { from: format.day(period.from), to: format.day(period.to) }),
  }
}
