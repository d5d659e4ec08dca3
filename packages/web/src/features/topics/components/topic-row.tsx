import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import kept from '../../../ui/kept.module.css'
import { platformName } from '../../../ui/platform-name.ts'
import { useMatchCount } from '../../corpus/api/match-count.ts'
import { type SavedTopic, useCreateTopic } from '../../topic/api/topics.ts'
import { copyOf, searchOfTopic } from '../../topic/saved-topic.ts'
import { resolvePeriod, topicQuery } from '../../topic/topic-search.ts'
import styles from '../topics.module.css'

interface TopicRowProps {
  readonly topic: SavedTopic
  /** Of all topics, so that a copy gets a free one. */
  readonly names: readonly string[]
  readonly corpus: Pick<CorpusSummary, 'firstPostAt' | 'lastPostAt'> | null
  readonly canEdit: boolean
  readonly onDelete: () => void
}

const shownTerms = 8

export function TopicRow({ topic, names, corpus, canEdit, onDelete }: TopicRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const reportFailure = useReportFailure()
  const duplicate = useCreateTopic()
  const search = searchOfTopic(topic)
  const count = useMatchCount(topicQuery(search, corpus ? resolvePeriod(search, corpus) : null))
  const { name, terms, exclude, languages, platforms, period, excludedPosts } = topic
  const limits = [
    ...languages.map((code) => format.language(code)),
    ...platforms.map(platformName),
    ...(period ? [t(`period.preset.${period}`)] : []),
    ...(excludedPosts.length > 0 ? [t('topics.postsLeftOut', { count: excludedPosts.length })] : []),
  ]
  return (
    <li className={styles.topic}>
      <div className={kept.about}>
        <h2>
          <Link to="/discover" search={search} aria-label={t('topics.openInDiscover', { name })}>
            {name}
          </Link>
        </h2>
        <p className={styles.terms}>
          {terms.slice(0, shownTerms).map((term) => (
            <span key={term} className={styles.term}>
              {term}
            </span>
          ))}
          {terms.length > shownTerms && <span>{t('topics.more', { count: terms.length - shownTerms })}</span>}
          {exclude.length > 0 && <span>{t('topics.butNot', { terms: format.list(exclude, 'or') })}</span>}
        </p>
        {limits.length > 0 && <p className={styles.limits}>{limits.join(' · ')}</p>}
      </div>
      <p className={styles.count}>
        {count.data ? t('discover.matches', { posts: count.data.posts, people: count.data.people }) : '…'}
      </p>
      {canEdit && (
        <div className={kept.tools}>
          <Link
            to="/topics/$topicId"
            params={{ topicId: topic.id }}
            className={kept.tool}
            aria-label={t('topics.editNamed', { name })}
            title={t('action.edit')}
          >
            <IconPencil size={18} aria-hidden />
          </Link>
          <button
            type="button"
            className={kept.tool}
            aria-label={t('topics.duplicateNamed', { name })}
            title={t('action.duplicate')}
            onClick={() => duplicate.mutate(copyOf(topic, names), { onError: reportFailure })}
          >
            <IconCopy size={18} aria-hidden />
          </button>
          <button
            type="button"
            className={kept.tool}
            aria-label={t('topics.deleteNamed', { name })}
            title={t('action.delete')}
            onClick={onDelete}
          >
            <IconTrash size={18} aria-hidden />
          </button>
        </div>
      )}
    </li>
  )
}
