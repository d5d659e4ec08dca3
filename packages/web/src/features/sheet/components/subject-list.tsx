import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Sheet } from '../api/sheet.ts'
import styles from '../sheet.module.css'
import { QuoteList } from './quote-list.tsx'

interface SubjectListProps {
  readonly subjects: Sheet['subjects']
  readonly posts: number
}

/** Subjects that some brands avoid, in the person's own words: to be read, not judged by us. */
export function SubjectList({ subjects, posts }: SubjectListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <section className={styles.part}>
      <h2>{t('sheet.subjects.title')}</h2>
      <p className={styles.quiet}>{t('sheet.subjects.what', { posts: format.integer(posts) })}</p>
      {subjects.length === 0 && <p>{t('sheet.subjects.none')}</p>}
      {subjects.map(({ subject, posts: count, quotes }) => (
        <div key={subject}>
          <h3>
            {t(`sheet.subject.${subject}`)}{' '}
            <span className={styles.quiet}>{t('sheet.subjects.posts', { count })}</span>
          </h3>
          <QuoteList quotes={quotes} />
        </div>
      ))}
    </section>
  )
}
