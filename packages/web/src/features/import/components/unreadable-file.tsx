import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { RequestFailure } from '../../../app/request.ts'
import { Notice } from '../../../ui/state/notice.tsx'

interface UnreadableFileProps {
  readonly cause: unknown
  readonly fileName: string
}

/** A file that could not be taken: which, why, and what usually helps. Nothing of it was kept. */
export function UnreadableFile({ cause, fileName }: UnreadableFileProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const isUnreadable = cause instanceof RequestFailure && cause.code === 'unreadable_file'
  return (
    <Notice tone="danger" title={t('import.notTaken', { file: fileName })}>
      <p>{sentence(cause)}</p>
      {isUnreadable && <p>{t('import.pasteInstead')}</p>}
    </Notice>
  )
}
