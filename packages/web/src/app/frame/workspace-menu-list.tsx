import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../features/access/api/session.ts'
import { useSwitchWorkspace } from '../../features/access/api/workspaces.ts'
import { useOpenAtOnce } from '../../ui/use-open-at-once.ts'
import { useReportFailure } from '../report-failure.ts'
import { MenuChoice } from './menu-choice.tsx'
import { WorkspaceButton } from './workspace-menu.tsx'

/** The workspaces that somebody may go to. Fetched when somebody first asks for it. */
export function WorkspaceMenuList() {
  const { t } = useTranslation()
  const { workspace, workspaces } = useSession()
  const { target, opened, onChange } = useOpenAtOnce()
  const reportFailure = useReportFailure()
  const { mutate } = useSwitchWorkspace()
  // A fresh page, because nothing of one workspace may linger in another.
  const open = (id: string) =>
    mutate(id, { onSuccess: () => location.assign('/discover'), onError: reportFailure })
  return (
    <Menu
      position="bottom-start"
      width={240}
      opened={opened}
      onChange={onChange}
      checkIcon={<IconCheck size={16} aria-hidden />}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <WorkspaceButton ref={target} />
      </Menu.Target>
      <Menu.Dropdown>
        <MenuChoice
          title={t('frame.workspace')}
          value={workspace.id}
          onChange={open}
          choices={workspaces.map(({ id, name }) => ({ value: id, words: name }))}
        />
      </Menu.Dropdown>
    </Menu>
  )
}
