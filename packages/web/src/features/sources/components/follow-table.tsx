import { useTranslation } from 'react-i18next'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import type { SourceDetail } from '../api/sources.ts'
import styles from '../sources.module.css'
import { useSourceWords } from '../use-source-words.ts'

/** What a source follows, each with how often it posts and when it is next looked at. */
export function FollowTable({ source }: { readonly source: SourceDetail }) {
  const { t } = useTranslation()
  const words = useSourceWords()
  return (
    <section aria-labelledby="follows">
      <h2 id="follows">{t('sources.table.follows')}</h2>
      <ScrollTable label={t('sources.table.follows')}>
        <thead>
          <tr>
            <th scope="col">{t('sources.table.name')}</th>
            <th scope="col">{t('sources.table.state')}</th>
            <th scope="col">{t('sources.table.often')}</th>
            <th scope="col">{t('sources.table.last')}</th>
            <th scope="col">{t('sources.table.due')}</th>
          </tr>
        </thead>
        <tbody>
          {source.follows.map((target) => (
            <tr key={`${target.kind} ${target.value} ${target.baseUrl}`}>
              <th scope="row" className={styles.name}>
                {target.name ?? target.value}
                <small>
                  {t(`sources.kind.${target.kind}`)}
                  {target.name !== null && ` · ${target.value}`}
                </small>
              </th>
              <td className={styles.outcome}>
                {target.trouble ? (
                  <span className={styles.trouble}>{words.trouble(target.trouble)}</span>
                ) : (
                  t(target.lastSuccessAt ? 'sources.table.fine' : 'sources.state.never')
                )}
              </td>
              <td>{words.often(target.postsPerDay)}</td>
              <td className={styles.when}>
                {target.lastPostAt ? words.ago(target.lastPostAt) : t('sources.table.unknown')}
              </td>
              <td className={styles.when}>
                {source.state === 'active' ? words.ahead(target.dueAt) : t(`sources.state.${source.state}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
