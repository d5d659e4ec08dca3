import { IconKeyboard } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import styles from './lines.module.css'

const HelpList = lazy(async () => ({ default: (await import('./help-list.tsx')).HelpList }))

/** What can be done from the keyboard. */
export function HelpButton() {
  const { t } = useTranslation()
  const title = t('discover.keys.title')
  const button = {
    className: `${styles.button} ${styles.keys}`,
    'data-hotkey': 'help',
    'aria-label': title,
    title,
    children: <IconKeyboard size={18} aria-hidden />,
  }
  return (
    <ButtonPopover title={title} button={button} className={styles.help} width={300} position="bottom-end">
      {() => <HelpList />}
    </ButtonPopover>
  )
}
