import { IconUserCircle } from '@tabler/icons-react'
import { type ButtonHTMLAttributes, lazy, type Ref, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../features/access/api/session.ts'
import styles from './rail.module.css'

const AccountMenuList = lazy(async () => ({
  default: (await import('./account-menu-list.tsx')).AccountMenuList,
}))

interface AccountButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly ref?: Ref<HTMLButtonElement>
}

export function AccountButton(props: AccountButtonProps) {
  const { t } = useTranslation()
  const { user } = useSession()
  return (
    <button type="button" {...props} className={styles.menuButton}>
      <IconUserCircle size={22} stroke={1.6} aria-hidden />
      <span>
        <span className="visually-hidden">{t('frame.account')} </span>
        {user.name}
      </span>
    </button>
  )
}

export function AccountMenu() {
  const [isWanted, setWanted] = useState(false)
  const button = <AccountButton aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <AccountMenuList />
    </Suspense>
  )
}
