import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from './failure-sentence.ts'

/** For actions whose failure has no place of its own on the screen. */
export function useReportFailure(): (cause: unknown) => void {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  return (cause) => {
    notifications.show({
      color: 'danger',
      title: t('state.failed'),
      message: sentence(cause),
      autoClose: 10_000,
      closeButtonProps: { 'aria-label': t('action.close') },
    })
  }
}
