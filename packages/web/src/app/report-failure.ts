import { useTranslation } from 'react-i18next'
import { notify } from '../ui/notices.tsx'
import { useFailureSentence } from './failure-sentence.ts'

/** For actions whose failure has no place of its own on the screen. */
export function useReportFailure(): (cause: unknown) => void {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  return (cause) => {
    const words = { title: t('state.failed'), message: sentence(cause), closeLabel: t('action.close') }
    void notify({ ...words, isFailure: true })
  }
}
