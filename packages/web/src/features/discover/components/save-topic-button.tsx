import { Skeleton } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonPopover } from '../../../ui/button-popover.tsx'
import type { TopicSearch } from '../../topic/topic-search.ts'
import styles from './topic-bar.module.css'

const SaveTopicForm = lazy(async () => ({ default: (await import('./save-topic-form.tsx')).SaveTopicForm }))

interface SaveTopicButtonProps {
  readonly search: TopicSearch
  readonly onSaved: (id: string) => void
}

/** Keeps the question under a name. */
export function SaveTopicButton({ search, onSaved }: SaveTopicButtonProps) {
  const { t } = useTranslation()
  const title = t('topics.save')
  const words = (
    <>
      <IconBookmark size={16} aria-hidden /> {title}
    </>
  )
  return (
    <ButtonPopover
      title={title}
      button={{ className: styles.act, children: words }}
      className={styles.form}
      width={300}
      position="bottom-start"
      fallback={<Skeleton height={110} />}
    >
      {(close) => (
        <SaveTopicForm
          search={search}
          onSaved={(id) => {
            close()
            onSaved(id)
          }}
        />
      )}
    </ButtonPopover>
  )
}
