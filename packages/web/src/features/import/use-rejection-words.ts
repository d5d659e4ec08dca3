import type { Preview } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'

type Rejection = NonNullable<Preview['rows'][number]['rejection']>

/** Why a row was left out and what would mend it, with the field and the value that caused it. */
export function useRejectionWords(): (rejection: Rejection) => string {
  const { t } = useTranslation()
  return ({ reason, field, value }) => {
    const sentence = t(`rejection.${reason}`)
    const culprit = [field, value === null ? null : `“${value}”`].filter((part) => part !== null).join(': ')
    return culprit === '' ? sentence : `${sentence} (${culprit})`
  }
}
