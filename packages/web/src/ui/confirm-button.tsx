import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './confirm-button.module.css'

interface ConfirmButtonProps {
  readonly children: ReactNode
  /** Names what goes, and that it cannot be brought back. */
  readonly question: string
  readonly confirm: string
  /** What else there is to say or to choose, once it is asked. */
  readonly details?: ReactNode
  readonly onConfirm: () => void
}

/** An act that cannot be undone asks once, on the spot. */
export function ConfirmButton({ children, question, confirm, details, onConfirm }: ConfirmButtonProps) {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={(isOpen) => !isOpen && close()}
      width={300}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button variant="subtle" color="danger" onClick={open}>
          {children}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.question} aria-label={question}>
        <p>{question}</p>
        {details}
        <div className={styles.answers}>
          <Button variant="default" onClick={close} data-autofocus>
            {t('action.cancel')}
          </Button>
          <Button
            color="danger"
            onClick={() => {
              onConfirm()
              close()
            }}
          >
            {confirm}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
