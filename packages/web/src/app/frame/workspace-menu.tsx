import { Menu } from '@mantine/core'
import { IconCheck, IconSelector } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../features/access/api/session.ts'
import { useSwitchWorkspace } from '../../features/access/api/workspaces.ts'
import { Logo } from '../../ui/logo.tsx'
import { useReportFailure } from '../report-failure.ts'
import styles from './rail.module.css'

export function WorkspaceMenu() {
  const { t } = useTranslation()
  const { workspace, workspaces } = useSession()
  const reportFailure = useReportFailure()
  const { mutate } = useSwitchWorkspace()
  // A fresh page, because nothing of one workspace may linger in another.
  const open = (id: string) =>
    mutate(id, { onSuccess: () => location.assign('/discover'), onError: reportFailure })
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button type="button" className={styles.menuButton}>
          <Logo className={styles.logo} />
          <span className={styles.workspaceName}>
            <span className="visually-hidden">{t('frame.workspace')} </span>
            {workspace.name}
          </span>
          <IconSelector size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('frame.workspace')}</Menu.Label>
        {workspaces.map((other) => (
          <Menu.Item
            key={other.id}
            onClick={() => other.id !== workspace.id && open(other.id)}
            rightSection={
              other.id === workspace.id ? <IconCheck size={16} aria-label={t('frame.current')} /> : null
            }
          >
            {other.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
