import { IconFileImport, IconTelescope } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import { isUnderWay, useImportRuns } from '../import/api/runs.ts'
import { ImportBanner } from '../import/components/import-banner.tsx'
import { useSession } from './api/session.ts'
import styles from './welcome-page.module.css'

/** After the owner exists: look at the sample, or bring own files. Never an empty dead end. */
export function WelcomePage() {
  const { t } = useTranslation()
  const { user } = useSession()
  const runs = useImportRuns()
  const running = runs.data?.find(isUnderWay)
  const corpus = useCorpusSummary({ refetchEveryMs: running ? 2_000 : 10_000 })
  const posts = corpus.data?.posts ?? 0
  const firstTopic = corpus.data?.suggestedTerms[0]?.term
  return (
    <div className={styles.page}>
      <title>{`${t('welcome.sample.title')} · Relais`}</title>
      <h1 className={styles.greeting}>{t('welcome.title', { name: user.name })}</h1>
      <p className={styles.intro}>{t('welcome.intro')}</p>
      {running && <ImportBanner run={running} />}
      <ul className={styles.ways}>
        <li className={styles.way}>
          <IconTelescope size={28} stroke={1.4} aria-hidden />
          <h2>{t('welcome.sample.title')}</h2>
          <p>{t('welcome.sample.what')}</p>
          <p className={styles.state} aria-live="polite">
            {posts > 0
              ? t('welcome.sample.size', { people: corpus.data?.people ?? 0, posts })
              : running
                ? t('discover.filling.what')
                : t('welcome.sample.absent')}
          </p>
          {posts > 0 && (
            <ButtonLink to="/discover" search={firstTopic ? { terms: firstTopic, period: 'all' } : {}}>
              {t('welcome.sample.open')}
            </ButtonLink>
          )}
        </li>
        <li className={styles.way}>
          <IconFileImport size={28} stroke={1.4} aria-hidden />
          <h2>{t('welcome.files.title')}</h2>
          <p>{t('welcome.files.what')}</p>
          <p className={styles.state}>{t('welcome.files.formats')}</p>
          <ButtonLink to="/import" variant="default">
            {t('import.start')}
          </ButtonLink>
        </li>
      </ul>
    </div>
  )
}
