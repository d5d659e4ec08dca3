import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { currentLocale } from '../../../i18n/i18n.ts'
import { passwordLength } from '../account-problems.ts'
import { useAcceptInvitation } from '../api/invitation.ts'
import styles from './form.module.css'
import { FormFailure } from './form-failure.tsx'
import { useAccountForm } from './use-account-form.ts'

interface AcceptanceFormProps {
  readonly token: string
  readonly email: string
  /** Somebody with an account shows it by their password; others choose a name and a password. */
  readonly hasAccount: boolean
}

export function AcceptanceForm({ token, email, hasAccount }: AcceptanceFormProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const navigate = useNavigate()
  const client = useQueryClient()
  const accept = useAcceptInvitation(token)
  const initial: Record<string, string> = hasAccount ? { password: '' } : { name: '', password: '' }
  const { field, submit } = useAccountForm(
    hasAccount ? 'enter' : 'choose',
    initial,
    ({ name, password = '' }) =>
      accept.mutate(
        { name: name ?? email, password, locale: currentLocale() },
        {
          onSuccess: async () => {
            client.clear()
            await navigate({ to: '/discover' })
          },
        },
      ),
  )
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextInput label={t('access.email')} value={email} type="email" autoComplete="username" readOnly />
      {!hasAccount && <TextInput {...field('name')} label={t('access.name')} autoComplete="name" autoFocus />}
      <PasswordInput
        {...field('password')}
        label={t('access.password')}
        description={
          hasAccount
            ? t('access.invitation.ownPassword')
            : t('access.passwordRule', { least: passwordLength })
        }
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
        visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword') }}
      />
      <FormFailure sentence={accept.error ? sentence(accept.error) : null} />
      <Button type="submit" size="md" loading={accept.isPending}>
        {t('access.invitation.submit')}
      </Button>
    </form>
  )
}
