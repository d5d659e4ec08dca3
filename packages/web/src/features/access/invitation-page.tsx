import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { openInvitationQuery } from './api/invitation.ts'
import { AcceptanceForm } from './components/acceptance-form.tsx'
import { AccessLayout } from './components/access-layout.tsx'

export function InvitationPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const { token } = useParams({ from: '/invitation/$token' })
  const invitation = useQuery(openInvitationQuery(token))
  if (invitation.isPending) return <AccessLayout title={t('access.invitation.loading')}>{null}</AccessLayout>
  if (invitation.isError)
    return (
      <AccessLayout title={t('access.invitation.gone')} intro={t('access.invitation.goneWhat')}>
        <Link to="/sign-in">{t('access.signIn.title')}</Link>
      </AccessLayout>
    )
  const { workspaceName, email, role, expiresAt, hasAccount } = invitation.data
  return (
    <AccessLayout
      title={t('access.invitation.title', { workspace: workspaceName })}
      intro={t('access.invitation.intro', { role: t(`role.${role}.name`), day: format.day(expiresAt) })}
    >
      <AcceptanceForm token={token} email={email} hasAccount={hasAccount} />
    </AccessLayout>
  )
}
