import type { ImportKind, Preview } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { useFieldWords } from './use-field-words.ts'

type Rejection = NonNullable<Preview['rows'][number]['rejection']>

/** Why a row was left out and what would mend it, with the field and the value that caused it. */
export function useRejectionWords(kind: ImportKind): (rejection: Rejection) => string {
  const { t } = useTranslation()
  const words = useFieldWords(kind)
  return ({ reason, field, value }) => {
    const sentence = t(`rejection.${reason}`)
    if (field === null && value === null) return sentence
    const culprit = t('import.culprit', {
      has: field === null ? 'value' : value === null ? 'field' : 'both',
      field: field === null ? '' : words(field),
      value: value ?? '',
    })
    return `${sentence} ${culprit}`
  }
}
