import { Button, Skeleton } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { ValueLines } from '../values/components/value-lines.tsx'
import { sheetCsvPath, useSheet } from './api/sheet.ts'
import { AdLines } from './components/ad-lines.tsx'
import { BrandsPart } from './components/brands-part.tsx'
import { DealList } from './components/deal-list.tsx'
import { MorePart } from './components/more-part.tsx'
import { SubjectList } from './components/subject-list.tsx'
import { VerdictPart } from './components/verdict-part.tsx'
import styles from './sheet.module.css'

/** What to know of somebody before working with them, on one page that prints. */
export function SheetPage() {
  const { t } = useTranslation()
  const key = useParams({ from: '/frame/creators/$platform/$handle/sheet' })
  const { role } = useSession()
  const sheet = useSheet(key)
  if (sheet.isError) return <FailureNotice isPage cause={sheet.error} onRetry={() => void sheet.refetch()} />
  const found = sheet.data
  if (found === undefined)
    return <Skeleton height={480} radius={8} role="status" aria-label={t('state.loading')} />
  const name = found.name || found.handle
  const canEdit = hasRole(role, 'analyst')
  return (
    <article className={styles.page}>
      <title>{`${t('sheet.title')}: ${name} · Relais`}</title>
      <header>
        <Link to="/creators/$platform/$handle" params={key}>
          {name}
        </Link>
        <h1>{t('sheet.of', { name })}</h1>
        <p className={styles.quiet}>{t('sheet.what')}</p>
        <p className={`${styles.actions} ${styles.onScreen}`}>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('sheet.print')}
          </Button>
          <a href={sheetCsvPath(key)} download>
            {t('sheet.csv')}
          </a>
        </p>
      </header>
      <VerdictPart key={found.verdict?.decidedAt ?? ''} sheet={found} canEdit={canEdit} />
      <AdLines ads={found.ads} posts={found.posts} />
      <DealList deals={found.deals} paid={found.ads.paid} />
      <BrandsPart sheet={found} canEdit={canEdit} />
      <SubjectList subjects={found.subjects} posts={found.posts} />
      <section className={styles.part}>
        <h2>{t('values.title')}</h2>
        <ValueLines match={found.values} />
      </section>
      <MorePart sheet={found} />
    </article>
  )
}
