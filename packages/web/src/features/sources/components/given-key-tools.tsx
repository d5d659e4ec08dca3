import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { type Connection, useRemoveConnection } from '../api/connections.ts'
import styles from '../sources.module.css'

interface GivenKeyToolsProps {
  readonly connection: Connection
  readonly isReplacing: boolean
  readonly onReplace: () => void
}

/** What can be done with a key that was given: another in its place, or none. */
export function GivenKeyTools({
  connection: { network, name, state },
  isReplacing,
  onReplace,
}: GivenKeyToolsProps) {
  const { t } = useTranslation()
  const onError = useReportFailure()
  const remove = useRemoveConnection(network)
  return (
    <div className={styles.tools}>
      {!isReplacing && (
        <Button variant={state === 'refused' ? 'filled' : 'default'} onClick={onReplace}>
          {t(state === 'refused' ? 'sources.connect.again' : 'sources.connect.replace')}
        </Button>
      )}
      <ConfirmButton
        question={t('sources.connect.removeSure', { network: name })}
        confirm={t('sources.connect.removeYes')}
        onConfirm={() => remove.mutate('keep', { onError })}
      >
        {t('sources.connect.remove')}
      </ConfirmButton>
    </div>
  )
}
