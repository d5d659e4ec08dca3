import type { ImportKind } from '@relais/server/import/import.schema'
import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import { fieldKey } from './field-key.ts'

/** A field of a record in words; one that a newer server knows and this page does not keeps its own name. */
export function useFieldWords(kind: ImportKind): (name: string) => string {
  const { t, i18n } = useTranslation()
  return (name) => {
    const { key, isOfAuthor } = fieldKey(kind, name)
    if (!i18n.exists(key)) return name
    const field = t(key as ParseKeys)
    return isOfAuthor ? t('field.ofAuthor', { field }) : field
  }
}
