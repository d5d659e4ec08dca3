import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { SecretOnce } from '../../../ui/secret-once.tsx'
import { accountProblems } from '../../access/account-problems.ts'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { type InvitationInput, useCancelInvitation, useInvitations, useInvite } from '../api/invitations.ts'
import styles from '../settings.module.css'

const invitable = ['viewer', 'analyst', 'manager'] as const satisfies readonly InvitationInput['role'][]

/** Relais sends no mail yet: whoever invites copies the link and hands it on. */
export function InvitationsSection() {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<InvitationInput['role']>('analyst')
  const [isWrong, setWrong] = useState(false)
  const invite = useInvite()
  return (
    <section className={styles.section}>
      <h2>{t('settings.invite.title')}</h2>
      <p className={styles.what}>{t('settings.invite.what')}</p>
      <form
        className={`${styles.card} ${styles.form}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const wrong = Object.keys(accountProblems({ email }, 'enter')).length > 0
          setWrong(wrong)
          if (!wrong) invite.mutate({ email: email.trim(), role }, { onSuccess: () => setEmail('') })
        }}
      >
        <TextInput
          className={styles.wide ?? ''}
          label={t('access.email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={isWrong ? t('access.problem.email') : null}
        />
        <NativeSelect
          label={t('settings.invite.role')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as InvitationInput['role'])}
          data={invitable.map((known) => ({ value: known, label: t(`role.${known}.name`) }))}
        />
        <Button type="submit" loading={invite.isPending}>
          {t('settings.invite.submit')}
        </Button>
        <p className={styles.what}>{t(`role.${role}.what`)}</p>
        <FormFailure sentence={invite.error ? sentence(invite.error) : null} />
      </form>
      {invite.data && (
        <SecretOnce
          secret={invite.data.url}
          words={t('settings.invite.link', { email: invite.data.email })}
        />
      )}
      <OpenInvitations />
    </section>
  )
}

function OpenInvitations() {
  const { t } = useTranslation()
  const format = useFormat()
  const reportFailure = useReportFailure()
  const invitations = useInvitations()
  const cancel = useCancelInvitation()
  if (!invitations.data || invitations.data.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t('settings.invite.open')}>
      {invitations.data.map(({ id, email, role, expiresAt, url }) => (
        <li key={id}>
          <div className={styles.who}>
            <b>{email}</b>
            <small>
              {t(`role.${role}.name`)} · {t('settings.invite.until', { day: format.day(expiresAt) })}
            </small>
          </div>
          <Button variant="default" onClick={() => void navigator.clipboard.writeText(url)}>
            {t('settings.invite.copy')}
          </Button>
          <ConfirmButton
            question={t('settings.invite.cancelQuestion', { email })}
            confirm={t('settings.invite.cancel')}
            onConfirm={() => cancel.mutate(id, { onError: reportFailure })}
          >
            {t('settings.invite.cancel')}
          </ConfirmButton>
        </li>
      ))}
    </ul>
  )
}
