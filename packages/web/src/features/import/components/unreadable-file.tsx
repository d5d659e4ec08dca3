import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { RequestFailure } from '../../../app/request.ts'
import { Notice } from '../../../ui/state/notice.tsx'
import type { ForeignFile } from '../foreign-file.ts'

interface UnreadableFileProps {
  readonly fileName: string
  /** What it is instead, where its beginning told. */
  readonly foreign: ForeignFile | null
  /** What the server said, where it was asked. */
  readonly cause: unknown
}

/** A file that could not be taken: which, why, and what usually helps. Nothing of it was kept. */
export function UnreadableFile({ fileName, foreign, cause }: UnreadableFileProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const isUnreadable =
    foreign !== null || (cause instanceof RequestFailure && cause.code === 'unreadable_file')
  return (
    <Notice tone="danger" title={t('import.notTaken', { file: fileName })}>
      <p>{foreign === null ? sentence(cause) : t(`import.foreign.${foreign}`)}</p>
      {isUnreadable && <p>{t('import.pasteInstead')}</p>}
    </Notice>
  )
}
