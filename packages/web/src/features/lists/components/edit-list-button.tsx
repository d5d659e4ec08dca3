import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import { useChangeList } from '../api/lists.ts'
import styles from '../lists.module.css'
import { ListForm } from './list-form.tsx'

interface EditListButtonProps {
  readonly id: string
  readonly name: string
  readonly note: string
}

export function EditListButton({ id, name, note }: EditListButtonProps) {
  const { t } = useTranslation()
  const change = useChangeList()
  const words = (
    <>
      <IconPencil size={16} aria-hidden /> {t('action.edit')}
    </>
  )
  return (
    <ButtonPopover
      title={t('action.edit')}
      button={{ className: styles.act, children: words }}
      className={styles.form}
      width={320}
      position="bottom-end"
    >
      {(close) => (
        <ListForm
          initial={{ name, note }}
          failure={change.error}
          isPending={change.isPending}
          onSubmit={(input) => change.mutate({ id, input }, { onSuccess: close })}
        />
      )}
    </ButtonPopover>
  )
}
