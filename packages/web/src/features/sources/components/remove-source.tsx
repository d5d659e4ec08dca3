import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { notify } from '../../../ui/notices.tsx'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { useBrought, useRemoveSource } from '../api/sources.ts'
import styles from '../sources.module.css'

interface RemoveSourceProps {
  readonly source: { readonly id: string; readonly name: string }
  readonly onRemoved: () => void
}

/** Stops following, and, for managers who say so, removes the posts that nobody else brought: how many is told before. */
export function RemoveSource({ source: { id, name }, onRemoved }: RemoveSourceProps) {
  const { t } = useTranslation()
  const onError = useReportFailure()
  const remove = useRemoveSource(id, onRemoved)
  const [posts, setPosts] = useState<'keep' | 'remove'>('keep')
  return (
    <ConfirmButton
      question={t('sources.remove.sure', { name })}
      details={<BroughtPosts id={id} isRemoved={posts === 'remove'} onChange={setPosts} />}
      confirm={t(posts === 'remove' ? 'sources.remove.yesWithPosts' : 'sources.action.removeYes')}
      onConfirm={() =>
        remove.mutate(posts, {
          onError,
          onSuccess: () => {
            if (posts === 'keep') return
            void notify({ message: t('sources.remove.going', { name }), closeLabel: t('action.close') })
          },
        })
      }
    >
      {t('sources.action.remove')}
    </ConfirmButton>
  )
}

interface BroughtPostsProps {
  readonly id: string
  readonly isRemoved: boolean
  readonly onChange: (posts: 'keep' | 'remove') => void
}

function BroughtPosts({ id, isRemoved, onChange }: BroughtPostsProps) {
  const { t } = useTranslation()
  const isManager = hasRole(useSession().role, 'manager')
  const brought = useBrought(id)
  if (brought.isPending) return <p className={styles.meta}>{t('sources.remove.counting')}</p>
  if (brought.isError || brought.data.only === 0 || !isManager)
    return <p className={styles.meta}>{t('sources.remove.stay')}</p>
  const { only, also } = brought.data
  return (
    <>
      <Checkbox
        checked={isRemoved}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? 'remove' : 'keep')}
        label={t('sources.remove.also', { count: only })}
        description={isRemoved ? t('sources.remove.final') : t('sources.remove.stay')}
      />
      {also > 0 && <p className={styles.meta}>{t('sources.remove.others', { count: also })}</p>}
    </>
  )
}
