import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../app/failure-sentence.ts'
import { RequestFailure } from '../../app/request.ts'
import { Notice } from './notice.tsx'

interface FailureNoticeProps {
  readonly cause: unknown
  readonly onRetry?: () => void
  /** Stands where the whole screen would. */
  readonly isPage?: boolean
}

/** A refused or failed request in place of the content it should have brought. */
export function FailureNotice({ cause, onRetry, isPage = false }: FailureNoticeProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const forbidden = cause instanceof RequestFailure && cause.code === 'not_allowed'
  return (
    <Notice
      isPage={isPage}
      tone={forbidden ? 'calm' : 'danger'}
      title={forbidden ? t('state.noPermission') : t('state.failed')}
      actions={!forbidden && onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    >
      {sentence(cause)}
    </Notice>
  )
}
