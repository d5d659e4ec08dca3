import type { Audience } from '@relais/server/audience/audience.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import styles from '../audience.module.css'

interface AlikeListProps {
  readonly patterns: Audience['patterns']
  readonly circle: Audience['circle']
}

const mostShown = 5

/** What people of the audience have in common that strangers rarely have. Absent where there is nothing. */
export function AlikeList({ patterns, circle }: AlikeListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (patterns.length === 0 && circle === null) return null
  const named = (handles: readonly string[]) => format.list(handles.map((handle) => `@${handle}`))
  const shown = patterns.slice(0, mostShown)
  return (
    <article className={styles.panel}>
      <h3>{t('audience.alike.title')}</h3>
      <p className={styles.small}>{t('audience.alike.what')}</p>
      <ul className={styles.reasons}>
        {circle !== null && (
          <li>
            <p>
              <strong>
                {t('audience.alike.circle', { count: circle.people, share: format.percent(circle.share) })}
              </strong>
            </p>
            <p className={styles.small}>{t('audience.alike.examples', { names: named(circle.examples) })}</p>
          </li>
        )}
        {shown.map(({ kind, common, people, examples }) => (
          <li key={`${kind} ${common} ${examples[0]}`}>
            <p>
              <strong>{t(`audience.alike.${kind}`, { count: people })}</strong>{' '}
              {kind === 'bio' && <q className={styles.words}>{common}</q>}
              {kind === 'handle' && <code>{common}</code>}
            </p>
            <p className={styles.small}>{t('audience.alike.examples', { names: named(examples) })}</p>
          </li>
        ))}
      </ul>
    </article>
  )
}
