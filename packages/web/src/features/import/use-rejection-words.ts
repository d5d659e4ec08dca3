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
    const culprit = [field === null ? null : words(field), value === null ? null : `“${value}”`]
      .filter((part) => part !== null)
      .join(': ')
    return culprit === '' ? sentence : `${sentence} (${culprit})`
  }
}
