import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TopicQuery } from '../../topic/topic-search.ts'
import styles from './view.module.css'

interface ExportLinksProps {
  readonly query: TopicQuery
  /** Which network: who deals with whom, or who writes about the same. */
  readonly of?: 'network' | 'network/interests'
}

/** The network to take away: as tables, and for Gephi. */
export function ExportLinks({ query, of = 'network' }: ExportLinksProps) {
  const { t } = useTranslation()
  const asked = String(new URLSearchParams({ ...query }))
  const files = [
    { name: 'people', path: `${of}.csv?${asked}` },
    { name: 'ties', path: `${of}.csv?${asked}&table=ties` },
    { name: 'gexf', path: `${of}.gexf?${asked}` },
  ] as const
  return (
    <p className={styles.links}>
      {files.map(({ name, path }) => (
        <a key={name} className={styles.tool} href={`/api/v1/${path}`} download>
          <IconDownload size={16} aria-hidden /> {t(`network.export.${name}`)}
        </a>
      ))}
    </p>
  )
}
