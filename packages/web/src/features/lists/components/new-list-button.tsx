import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import { useCreateList } from '../api/lists.ts'
import styles from '../lists.module.css'
import { ListForm } from './list-form.tsx'

export function NewListButton() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const create = useCreateList()
  const title = t('lists.new')
  const words = (
    <>
      <IconPlus size={16} aria-hidden /> {title}
    </>
  )
  return (
    <ButtonPopover
      title={title}
      button={{ className: styles.primary, children: words }}
      className={styles.form}
      width={320}
      position="bottom-end"
    >
      {() => (
        <ListForm
          initial={{ name: '', note: '' }}
          failure={create.error}
          isPending={create.isPending}
          onSubmit={(input) =>
            create.mutate(input, {
              onSuccess: ({ id }) => void navigate({ to: '/lists/$listId', params: { listId: id } }),
            })
          }
        />
      )}
    </ButtonPopover>
  )
}
