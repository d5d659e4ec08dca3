import { useTranslation } from 'react-i18next'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { TargetSection } from '../fit/target-section.tsx'
import { SamplesSection } from '../sample/components/samples-section.tsx'
import { BrandValuesSection } from '../values/brand-values-section.tsx'
import { ApiKeysSection } from './components/api-keys-section.tsx'
import { BrandSection } from './components/brand-section.tsx'
import { InvitationsSection } from './components/invitations-section.tsx'
import { MembersSection } from './components/members-section.tsx'
import { PreferencesSection } from './components/preferences-section.tsx'
import { WorkspacesSection } from './components/workspaces-section.tsx'
import styles from './settings.module.css'

/** Your own preferences first; what concerns others only for those who may change it. */
export function SettingsPage() {
  const { t } = useTranslation()
  const { role } = useSession()
  const isManager = hasRole(role, 'manager')
  return (
    <div className={styles.page}>
      <title>{`${t('settings.title')} · Relais`}</title>
      <h1>{t('settings.title')}</h1>
      <PreferencesSection />
      {isManager && <BrandSection />}
      {isManager && <BrandValuesSection />}
      {hasRole(role, 'analyst') && <TargetSection />}
      <MembersSection />
      {isManager && <InvitationsSection />}
      {hasRole(role, 'analyst') && <SamplesSection />}
      <WorkspacesSection />
      {isManager && <ApiKeysSection />}
    </div>
  )
}
