import { NativeSelect, Skeleton } from '@mantine/core'
import type { Role } from '@relais/server/role'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { useSession } from '../../access/api/session.ts'
import { hasRole, roles } from '../../access/role.ts'
import { type Member, useChangeRole, useMembers, useRemoveMember } from '../api/members.ts'
import styles from '../settings.module.css'

export function MembersSection() {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const members = useMembers()
  return (
    <section className={styles.section}>
      <h2>{t('settings.members.title', { workspace: workspace.name })}</h2>
      {members.isPending && <Skeleton height={120} radius={8} />}
      {members.isError && <FailureNotice cause={members.error} onRetry={() => void members.refetch()} />}
      {members.data && (
        <ul className={styles.list}>
          {members.data.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </ul>
      )}
    </section>
  )
}

function MemberRow({ member }: { readonly member: Member }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role, user } = useSession()
  const reportFailure = useReportFailure()
  const changeRole = useChangeRole()
  const remove = useRemoveMember()
  const isSelf = member.userId === user.id
  // Only owners make or unmake owners; nobody changes their own role by accident.
  const mayChange = hasRole(role, 'manager') && !isSelf && (role === 'owner' || member.role !== 'owner')
  return (
    <li>
      <div className={styles.who}>
        <b>
          {member.name} {isSelf && <small>{t('settings.members.you')}</small>}
        </b>
        <small>
          {member.email} · {t('settings.members.since', { day: format.day(member.joinedAt) })}
        </small>
      </div>
      {mayChange ? (
        <>
          <NativeSelect
            aria-label={t('settings.members.roleOf', { name: member.name })}
            value={member.role}
            onChange={(event) =>
              changeRole.mutate(
                { id: member.id, role: event.currentTarget.value as Role },
                { onError: reportFailure },
              )
            }
            data={roles
              .filter((known) => known !== 'owner' || role === 'owner')
              .map((known) => ({ value: known, label: t(`role.${known}.name`) }))}
          />
          <ConfirmButton
            question={t('settings.members.removeQuestion', { name: member.name })}
            confirm={t('settings.members.remove')}
            onConfirm={() => remove.mutate(member.id, { onError: reportFailure })}
          >
            {t('settings.members.remove')}
          </ConfirmButton>
        </>
      ) : (
        <span>{t(`role.${member.role}.name`)}</span>
      )}
    </li>
  )
}
