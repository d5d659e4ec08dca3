import { Skeleton } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { lazyWithWords } from '../../../i18n/with-words.ts'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import styles from './add-to-list-button.module.css'

const AddToList = lazyWithWords(['lists'], () => import('./add-to-list.tsx'), 'AddToList')

/** Keeps somebody in lists; the key `l` presses it. */
export function AddToListButton({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation()
  const title = t('action.addToList')
  const words = (
    <>
      <IconListCheck size={16} aria-hidden /> {title}
    </>
  )
  return (
    <ButtonPopover
      title={title}
      button={{ className: styles.button, children: words }}
      hotkey="list"
      className={styles.choices}
      width={280}
      position="bottom-start"
      fallback={<Skeleton height={80} />}
    >
      {() => <AddToList accountId={accountId} />}
    </ButtonPopover>
  )
}
