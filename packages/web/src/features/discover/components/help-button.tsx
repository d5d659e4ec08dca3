import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKeyboard } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './lines.module.css'

const HelpList = lazy(async () => ({ default: (await import('./help-list.tsx')).HelpList }))

/** What can be done from the keyboard. */
export function HelpButton() {
  const { t } = useTranslation()
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      width={300}
      position="bottom-end"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={`${styles.button} ${styles.keys}`}
          data-hotkey="help"
          aria-expanded={opened}
          aria-label={t('discover.keys.title')}
          title={t('discover.keys.title')}
          onClick={toggle}
        >
          <IconKeyboard size={18} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.help} aria-label={t('discover.keys.title')}>
        {opened && (
          <Suspense fallback={null}>
            <HelpList />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
