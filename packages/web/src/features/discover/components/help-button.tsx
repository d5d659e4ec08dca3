import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKeyboard } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './lines.module.css'

const keys = [
  ['J', 'down'],
  ['K', 'up'],
  ['Enter', 'open'],
  ['Space', 'peek'],
  ['X', 'mark'],
  ['−', 'exclude'],
  ['/', 'topic'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const

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
        <h3 tabIndex={-1} data-autofocus>
          {t('discover.keys.title')}
        </h3>
        <dl>
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key === 'Space' ? t('discover.keys.space') : key}</kbd>
              </dt>
              <dd>{t(`discover.keys.${what}`)}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  )
}
