import { IconSelector } from '@tabler/icons-react'
import { type ButtonHTMLAttributes, lazy, type Ref, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../features/access/api/session.ts'
import { Logo } from '../../ui/logo.tsx'
import styles from './rail.module.css'

const WorkspaceMenuList = lazy(async () => ({
  default: (await import('./workspace-menu-list.tsx')).WorkspaceMenuList,
}))

interface WorkspaceButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>
}

export function WorkspaceButton(props: WorkspaceButtonProps) {
  const { t } = useTranslation()
  const { workspace } = useSession()
  return (
    <button type="button" {...props} className={styles.menuButton}>
      <Logo className={styles.logo} />
      <span className={styles.workspaceName}>
        <span className="visually-hidden">{t('frame.workspace')} </span>
        {workspace.name}
      </span>
      <IconSelector size={16} aria-hidden />
    </button>
  )
}

export function WorkspaceMenu() {
  const [isWanted, setWanted] = useState(false)
  const button = (
    <WorkspaceButton aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />
  )
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <WorkspaceMenuList />
    </Suspense>
  )
}
