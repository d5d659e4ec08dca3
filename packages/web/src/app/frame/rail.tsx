import {
  IconBookmarks,
  IconFileImport,
  IconListCheck,
  IconSettings,
  IconTelescope,
  IconUsersPlus,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lastTopic } from '../../features/topic/last-topic.ts'
import { AccountMenu } from './account-menu.tsx'
import styles from './rail.module.css'
import { WorkspaceMenu } from './workspace-menu.tsx'

const places = [
  { to: '/discover', icon: IconTelescope, label: 'frame.discover' },
  { to: '/snowball', icon: IconUsersPlus, label: 'frame.snowball' },
  { to: '/lists', icon: IconListCheck, label: 'frame.lists' },
  { to: '/topics', icon: IconBookmarks, label: 'frame.topics' },
  { to: '/import', icon: IconFileImport, label: 'frame.import' },
  { to: '/settings', icon: IconSettings, label: 'frame.settings' },
] as const

export function Rail() {
  const { t } = useTranslation()
  return (
    <div className={styles.rail}>
      <WorkspaceMenu />
      <nav aria-label={t('frame.navigation')} className={styles.nav}>
        <ul>
          {places.map(({ to, icon: Icon, label }) => (
            <li key={to}>
              <Link
                to={to}
                {...(to === '/discover' || to === '/snowball' ? { search: lastTopic } : {})}
                className={styles.place}
                activeOptions={{ includeSearch: false }}
                activeProps={{ className: styles.here ?? '' }}
              >
                <Icon size={20} stroke={1.6} aria-hidden />
                <span>{t(label)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <AccountMenu />
    </div>
  )
}
