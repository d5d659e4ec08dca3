import { Button, PasswordInput, TextInput } from '@mantine/core'
import type { Locale } from '@relais/server/access/access.schema'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../app/failure-sentence.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { prepareSample } from '../sample/api/samples.ts'
import { passwordLength } from './account-problems.ts'
import { setupQuery, useSetUp } from './api/setup.ts'
import { AccessLayout } from './components/access-layout.tsx'
import styles from './components/form.module.css'
import { FormFailure } from './components/form-failure.tsx'
import { useAccountForm } from './components/use-account-form.ts'

/** First run: whoever comes first owns this installation. */
export function SetupPage() {
  const { t, i18n } = useTranslation()
  const sentence = useFailureSentence()
  const navigate = useNavigate()
  const client = useQueryClient()
  const state = useQuery(setupQuery)
  const setUp = useSetUp()
  const isFirst = state.data?.needsOwner === true
  useEffect(() => {
    if (isFirst) void prepareSample(i18n.language as Locale)
  }, [isFirst, i18n.language])
  const { field, submit } = useAccountForm(
    'choose',
    { name: '', email: '', password: '', workspaceName: '' },
    (values) =>
      setUp.mutate(
        { ...values, email: values.email.trim(), locale: currentLocale() },
        {
          onSuccess: async () => {
            client.clear()
            await navigate({ to: '/welcome' })
          },
        },
      ),
  )
  if (state.data && !state.data.needsOwner && !setUp.isSuccess) return <Navigate to="/sign-in" />
  return (
    <AccessLayout title={t('access.setup.title')} intro={t('access.setup.intro')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput {...field('name')} label={t('access.name')} autoComplete="name" autoFocus />
        <TextInput {...field('email')} label={t('access.email')} type="email" autoComplete="email" />
        <PasswordInput
          {...field('password')}
          label={t('access.password')}
          description={t('access.passwordRule', { least: passwordLength })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword') }}
        />
        <TextInput
          {...field('workspaceName')}
          label={t('access.workspaceName')}
          description={t('access.workspaceWhat')}
          autoComplete="organization"
        />
        <FormFailure sentence={setUp.error ? sentence(setUp.error) : null} />
        <Button type="submit" size="md" loading={setUp.isPending}>
          {t('access.setup.submit')}
        </Button>
      </form>
    </AccessLayout>
  )
}
