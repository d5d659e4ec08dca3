import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { findingCsvPath } from '../api/finding.ts'
import styles from './found.module.css'

interface CsvLinkProps {
  /** Of the API: `/finding/{list}.csv`. */
  readonly list: string
  readonly query: object
}

/** A list to take away. */
export function CsvLink({ list, query }: CsvLinkProps) {
  const { t } = useTranslation()
  return (
    <a className={styles.tool} href={findingCsvPath(list, query)} download>
      <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
    </a>
  )
}
