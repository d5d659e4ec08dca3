import { useTranslation } from 'react-i18next'
import { RequestFailure } from './request.ts'

/** Says what went wrong and what to do, in the reader's language. */
export function useFailureSentence(): (cause: unknown) => string {
  const { t } = useTranslation()
  return (cause) => {
    if (cause instanceof RequestFailure) return t(`error.${cause.code}`)
    return t('error.unexpected')
  }
}
