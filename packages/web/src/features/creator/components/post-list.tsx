import { Button, Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { EvidencePost } from '../../../ui/evidence/evidence-post.tsx'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import type { TopicQuery } from '../../topic/topic-search.ts'
import type { CreatorKey } from '../api/creator.ts'
import { useExportPosts } from '../api/export-posts.ts'
import { postsPerPage, useCreatorPosts } from '../api/posts.ts'
import type { CreatorSearch } from '../creator-search.ts'
import styles from './post-list.module.css'

interface PostListProps {
  readonly creatorKey: CreatorKey
  readonly query: TopicQuery
  readonly search: CreatorSearch
  readonly hasTopic: boolean
}

/** Everything somebody published, page by page; what is on the topic carries a label. */
export function PostList({ creatorKey, query, search, hasTopic }: PostListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const page = search.page ?? 1
  const exporting = useExportPosts(creatorKey, query)
  const reportFailure = useReportFailure()
  const posts = useCreatorPosts(creatorKey, query, page)
  if (posts.isPending) return <Skeleton height={240} radius={8} />
  if (posts.isError) return <FailureNotice cause={posts.error} onRetry={() => void posts.refetch()} />
  const { total } = posts.data
  const pages = Math.max(1, Math.ceil(total / postsPerPage))
  return (
    <section id="posts" className={styles.section} aria-busy={posts.isPlaceholderData}>
      <div className={styles.head}>
        <h2>{t('creator.posts.title', { count: total, shown: format.integer(total) })}</h2>
        {total > 0 && (
          <Button
            variant="subtle"
            loading={exporting.isPending}
            onClick={() => exporting.mutate(undefined, { onError: reportFailure })}
          >
            {t('creator.exportPosts')}
          </Button>
        )}
      </div>
      {posts.data.posts.map((post) => (
        <div
          key={post.postId}
          className={styles.item}
          data-on-topic={(hasTopic && post.onTopic) || undefined}
        >
          {hasTopic && post.onTopic && <span className={styles.label}>{t('creator.posts.onTopic')}</span>}
          <EvidencePost post={post} lang={post.lang} sentiment={post.sentiment} />
        </div>
      ))}
      {pages > 1 && (
        <nav className={styles.pages} aria-label={t('creator.posts.pages')}>
          <PageLink
            creatorKey={creatorKey}
            search={search}
            page={page - 1}
            isThere={page > 1}
            label={t('action.previous')}
          />
          <span>{t('creator.posts.page', { page, pages })}</span>
          <PageLink
            creatorKey={creatorKey}
            search={search}
            page={page + 1}
            isThere={page < pages}
            label={t('action.next')}
          />
        </nav>
      )}
    </section>
  )
}

interface PageLinkProps {
  readonly creatorKey: CreatorKey
  readonly search: CreatorSearch
  readonly page: number
  readonly isThere: boolean
  readonly label: string
}

function PageLink({ creatorKey, search, page, isThere, label }: PageLinkProps) {
  if (!isThere)
    return (
      <Button variant="default" disabled>
        {label}
      </Button>
    )
  const { page: _, ...topic } = search
  return (
    <ButtonLink
      variant="default"
      to="/creators/$platform/$handle"
      params={creatorKey}
      search={page > 1 ? { ...topic, page } : topic}
      resetScroll={false}
    >
      {label}
    </ButtonLink>
  )
}
