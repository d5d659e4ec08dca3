import type { Upload } from '@relais/server/import/import.schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/state/notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { DropZone } from './components/drop-zone.tsx'
import { MappingStep } from './components/mapping-step.tsx'
import { RunList } from './components/run-list.tsx'
import styles from './import-page.module.css'

/** Choose a file, see how it is read, start. Under it, everything imported before. */
export function ImportPage() {
  const { t } = useTranslation()
  const { role } = useSession()
  const [upload, setUpload] = useState<Upload | null>(null)
  return (
    <div className={styles.page}>
      <title>{`${t('import.title')} · Relais`}</title>
      <header>
        <h1>{t('import.title')}</h1>
        <p className={styles.intro}>{t('import.intro')}</p>
      </header>
      {!hasRole(role, 'analyst') ? (
        <Notice title={t('state.noPermission')}>{t('import.needsAnalyst')}</Notice>
      ) : upload ? (
        <MappingStep key={upload.uploadId} upload={upload} onDiscard={() => setUpload(null)} />
      ) : (
        <DropZone onUploaded={setUpload} />
      )}
      <RunList />
    </div>
  )
}
