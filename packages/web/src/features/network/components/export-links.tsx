import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TopicQuery } from '../../topic/topic-search.ts'
import styles from './view.module.css'

/** The network to take away: as tables, and for Gephi. */
export function ExportLinks({ query }: { readonly query: TopicQuery }) {
  const { t } = useTranslation()
  const asked = String(new URLSearchParams({ ...query }))
  const files = [
    { name: 'people', path: `network.csv?${asked}` },
    { name: 'ties', path: `network.csv?${asked}&table=ties` },
    { name: 'gexf', path: `network.gexf?${asked}` },
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
