import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useSession } from '../../access/api/session.ts'
import { useCreateWorkspace, useSwitchWorkspace } from '../../access/api/workspaces.ts'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { hasRole } from '../../access/role.ts'
import styles from '../settings.module.css'

/** One workspace per brand or client; nothing passes from one to another. */
export function WorkspacesSection() {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const reportFailure = useReportFailure()
  const { workspace, workspaces, role } = useSession()
  const [name, setName] = useState('')
  const create = useCreateWorkspace()
  const { mutate: open } = useSwitchWorkspace()
  const go = (id: string) =>
    open(id, { onSuccess: () => location.assign('/welcome'), onError: reportFailure })
  return (
    <section className={styles.section}>
      <h2>{t('settings.workspaces.title')}</h2>
      <p className={styles.what}>{t('settings.workspaces.what')}</p>
      <ul className={styles.list}>
        {workspaces.map((other) => (
          <li key={other.id}>
            <div className={styles.who}>
              <b>{other.name}</b>
              <small>{t(`role.${other.role}.name`)}</small>
            </div>
            {other.id === workspace.id ? (
              <span>{t('frame.current')}</span>
            ) : (
              <Button variant="default" onClick={() => go(other.id)}>
                {t('settings.workspaces.open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasRole(role, 'owner') && (
        <form
          className={`${styles.card} ${styles.form}`}
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') create.mutate(name.trim(), { onSuccess: ({ id }) => go(id) })
          }}
        >
          <TextInput
            className={styles.wide ?? ''}
            label={t('access.workspaceName')}
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={create.isPending}>
            {t('settings.workspaces.create')}
          </Button>
          <FormFailure sentence={create.error ? sentence(create.error) : null} />
        </form>
      )}
    </section>
  )
}
