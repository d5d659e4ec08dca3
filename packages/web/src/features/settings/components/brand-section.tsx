import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useReportFailure } from '../../../app/report-failure.ts'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { useBrand, useRemoveBrand, useSaveBrand } from '../api/brand.ts'
import styles from '../settings.module.css'

const listOf = (text: string) =>
  text
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')

/** Whose brand this is: rankings then say how each person stands to it. */
export function BrandSection() {
  const { t } = useTranslation()
  const brand = useBrand()
  if (brand.data === undefined) return null
  return (
    <section className={styles.section}>
      <h2>{t('settings.brand.title')}</h2>
      <p className={styles.what}>{t('settings.brand.what')}</p>
      {brand.data?.isOfSample ? (
        <p className={styles.what}>{t('settings.brand.ofSample', { name: brand.data.name })}</p>
      ) : (
        <BrandForm
          key={brand.data?.name ?? ''}
          name={brand.data?.name ?? ''}
          terms={brand.data?.terms.join(', ') ?? ''}
          isSaved={brand.data !== null}
        />
      )}
    </section>
  )
}

interface BrandFormProps {
  readonly name: string
  readonly terms: string
  readonly isSaved: boolean
}

function BrandForm({ name: savedName, terms: savedTerms, isSaved }: BrandFormProps) {
  const { t } = useTranslation()
  const sentence = useFailureSentence()
  const reportFailure = useReportFailure()
  const [name, setName] = useState(savedName)
  const [terms, setTerms] = useState(savedTerms)
  const save = useSaveBrand()
  const remove = useRemoveBrand()
  const said = listOf(terms)
  const input = { name: name.trim(), terms: said.length > 0 ? said : listOf(name) }
  return (
    <form
      className={`${styles.card} ${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (input.name !== '') save.mutate(input)
      }}
    >
      <TextInput
        label={t('settings.brand.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        className={styles.wide ?? ''}
        label={t('settings.brand.terms')}
        description={t('settings.brand.termsWhat')}
        value={terms}
        onChange={(event) => setTerms(event.currentTarget.value)}
      />
      <Button type="submit" loading={save.isPending} disabled={input.name === ''}>
        {t('settings.brand.save')}
      </Button>
      {isSaved && (
        <ConfirmButton
          question={t('settings.brand.removeQuestion', { name: savedName })}
          confirm={t('settings.brand.remove')}
          onConfirm={() => remove.mutate(undefined, { onError: reportFailure })}
        >
          {t('settings.brand.remove')}
        </ConfirmButton>
      )}
      <FormFailure sentence={save.error ? sentence(save.error) : null} />
    </form>
  )
}
