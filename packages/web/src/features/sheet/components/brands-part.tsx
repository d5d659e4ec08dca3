import { Button, TagsInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { type Sheet, useSaveCompetitors } from '../api/sheet.ts'
import styles from '../sheet.module.css'
import { QuoteList } from './quote-list.tsx'

interface BrandsPartProps {
  readonly sheet: Sheet
  readonly canEdit: boolean
}

/** What they say of us, and of whom we compete with. */
export function BrandsPart({ sheet: { brand, competitors }, canEdit }: BrandsPartProps) {
  const { t } = useTranslation()
  return (
    <section className={styles.part}>
      <h2>{brand ? t('sheet.brand.title', { name: brand.name }) : t('sheet.brand.untitled')}</h2>
      {brand === null ? (
        <p className={styles.quiet}>{t('creator.beside.stance.noBrand')}</p>
      ) : (
        <>
          <p>
            {t(`stance.${brand.stance.label}`)}{' '}
            <span className={styles.quiet}>{t('sheet.brand.unpaid')}</span>{' '}
            {brand.stance.posts > 0 && (
              <span className={styles.quiet}>
                {t('creator.beside.stance.sample', {
                  count: brand.stance.posts,
                  favourable: brand.stance.favourable,
                  against: brand.stance.against,
                })}
              </span>
            )}
          </p>
          <QuoteList quotes={brand.quotes} />
        </>
      )}
      <h3>{t('sheet.competitors.title')}</h3>
      {competitors.map(({ name, posts, paid, quotes }) => (
        <div key={name}>
          <p>
            <b>{name}</b>{' '}
            <span className={styles.quiet}>{t('sheet.competitors.posts', { count: posts, paid })}</span>
          </p>
          <QuoteList quotes={quotes} />
        </div>
      ))}
      {competitors.length === 0 && <p className={styles.quiet}>{t('sheet.competitors.none')}</p>}
      {canEdit && (
        <CompetitorsForm
          key={competitors.map(({ name }) => name).join()}
          names={competitors.map(({ name }) => name)}
        />
      )}
    </section>
  )
}

function CompetitorsForm({ names: saved }: { readonly names: string[] }) {
  const { t } = useTranslation()
  const report = useReportFailure()
  const [names, setNames] = useState(saved)
  const save = useSaveCompetitors()
  return (
    <form
      className={`${styles.form} ${styles.onScreen}`}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(names, { onError: report })
      }}
    >
      <TagsInput
        className={styles.wide ?? ''}
        label={t('sheet.competitors.names')}
        value={names}
        onChange={setNames}
        maxTags={30}
      />
      <Button type="submit" variant="default" loading={save.isPending}>
        {t('sheet.save')}
      </Button>
    </form>
  )
}
