import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../app/failure-sentence.ts'
import { useSignIn } from './api/sign-in.ts'
import { AccessLayout } from './components/access-layout.tsx'
import styles from './components/form.module.css'
import { FormFailure } from './components/form-failure.tsx'
import { useAccountForm } from './components/use-account-form.ts'

export function SignInPage() {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const router = useRouter()
  const client = useQueryClient()
  const { next } = useSearch({ from: '/sign-in' })
  const signIn = useSignIn()
  const { field, submit } = useAccountForm('enter', { email: '', password: '' }, (values) =>
    signIn.mutate(
      { email: values.email.trim(), password: values.password },
      {
        onSuccess: () => {
          client.clear()
          router.history.push(next ?? '/discover')
        },
      },
    ),
  )
  return (
    <AccessLayout title={t('access.signIn.title')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          {...field('email')}
          label={t('access.email')}
          type="email"
          autoComplete="username"
          autoFocus
        />
        <PasswordInput
          {...field('password')}
          label={t('access.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword') }}
        />
        <FormFailure sentence={signIn.error ? sentence(signIn.error) : null} />
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('access.signIn.submit')}
        </Button>
      </form>
    </AccessLayout>
  )
}
