import { Popover, Skeleton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBookmark } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
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
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      width={300}
      position="bottom-start"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className={styles.act} aria-expanded={opened} onClick={toggle}>
          <IconBookmark size={16} aria-hidden /> {t('topics.save')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.form} aria-label={t('topics.save')}>
        {opened && (
          <Suspense fallback={<Skeleton height={110} />}>
            <SaveTopicForm
              search={search}
              onSaved={(id) => {
                close()
                onSaved(id)
              }}
            />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
