import { useTranslation } from 'react-i18next'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { useConnections } from '../api/connections.ts'
import styles from '../sources.module.css'
import { ConnectionCard } from './connection-card.tsx'

/** Networks that want to know who asks: how the workspace stands with each, and the way to connect it. */
export function ConnectionList() {
  const { t } = useTranslation()
  const connections = useConnections().data ?? []
  const canEdit = hasRole(useSession().role, 'manager')
  if (connections.length === 0) return null
  return (
    <section aria-labelledby="connections">
      <h2 id="connections">{t('sources.connect.title')}</h2>
      <p className={styles.what}>{t('sources.connect.what')}</p>
      <ul className={styles.connections}>
        {connections.map((connection) => (
          <ConnectionCard key={connection.network} connection={connection} canEdit={canEdit} />
        ))}
      </ul>
    </section>
  )
}
