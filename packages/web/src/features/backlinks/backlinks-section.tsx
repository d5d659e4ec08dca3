import { Button, Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { platformName } from '../../ui/platform-name.ts'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { useCorpusSummary } from '../corpus/api/corpus-summary.ts'
import type { CreatorKey } from '../creator/api/creator.ts'
import { type Backlinks, backlinksCsvUrl, useBacklinks } from './api/backlinks.ts'
import styles from './backlinks.module.css'

const shownFirst = 5
const shownMore = 50

/** Which posts link to somebody: who wrote them, when, to which page, and what this list cannot know. */
export function BacklinksSection({ creatorKey }: { readonly creatorKey: CreatorKey }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [limit, setLimit] = useState(shownFirst)
  const found = useBacklinks(creatorKey, limit)
  const corpus = useCorpusSummary().data
  if (found.isPending) return <Skeleton height={160} radius={8} />
  if (found.isError) return <FailureNotice cause={found.error} onRetry={() => void found.refetch()} />
  const { total, people, firstAt, lastAt, withoutPage, pages, links } = found.data
  return (
    <section className={styles.section} aria-labelledby="backlinks" aria-busy={found.isPlaceholderData}>
      <div className={styles.head}>
        <h2 id="backlinks">
          {total === 0 ? t('backlinks.titleNone') : t('backlinks.title', { count: total })}
        </h2>
        {total > 0 && (
          <a href={backlinksCsvUrl(creatorKey)} download>
            {t('backlinks.export')}
          </a>
        )}
      </div>
      <p className={styles.meta}>
        {total > 0 && `${t('backlinks.by', { count: people })} `}
        {firstAt && lastAt && `${format.dayRange(firstAt, lastAt)}. `}
        {corpus && t('backlinks.coverage', { posts: corpus.posts, networks: corpus.platforms.length })}
      </p>
      {pages.length > 0 && <PageTable pages={pages} withoutPage={withoutPage} />}
      <ol className={styles.links}>
        {links.map((link) => (
          <LinkRow key={`${link.by.platform}/${link.by.handle} ${link.at} ${link.post?.url}`} link={link} />
        ))}
      </ol>
      {links.length < total && limit === shownFirst && (
        <Button variant="default" onClick={() => setLimit(shownMore)}>
          {t('backlinks.more', { count: Math.min(total, shownMore) })}
        </Button>
      )}
      {total > shownMore && limit === shownMore && (
        <p className={styles.meta}>{t('backlinks.rest', { count: total - shownMore })}</p>
      )}
    </section>
  )
}

function PageTable({ pages, withoutPage }: Pick<Backlinks, 'pages' | 'withoutPage'>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className={styles.pages}>
      <caption>{t('backlinks.pages')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('backlinks.page')}</th>
          <th scope="col">{t('backlinks.posts')}</th>
        </tr>
      </thead>
      <tbody>
        {pages.map(({ url, posts }) => (
          <tr key={url}>
            <td>
              <OutLink url={url} />
            </td>
            <td>{format.integer(posts)}</td>
          </tr>
        ))}
        {withoutPage > 0 && (
          <tr>
            <td>{t('backlinks.pageUnknown')}</td>
            <td>{format.integer(withoutPage)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function LinkRow({ link: { by, at, post, pages } }: { readonly link: Backlinks['links'][number] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const said = post && (post.title || post.text)
  return (
    <li>
      <p className={styles.meta}>
        <Link to="/creators/$platform/$handle" params={{ platform: by.platform, handle: by.handle }}>
          {by.name}
        </Link>{' '}
        · {platformName(by.platform)} · {at ? format.day(at) : t('backlinks.dayUnknown')}
      </p>
      {said && <p className={styles.said}>{post.url ? <OutLink url={post.url} label={said} /> : said}</p>}
      <p className={styles.meta}>
        {'→ '}
        {pages.length === 0
          ? t('backlinks.pageUnknown')
          : pages.map((url) => (
              <span key={url} className={styles.page}>
                <OutLink url={url} />
              </span>
            ))}
      </p>
    </li>
  )
}

/** Only addresses of the web lead anywhere: what stands in a post is whatever its writer wrote. */
function OutLink({ url, label }: { readonly url: string; readonly label?: string }) {
  const text = label ?? url.replace(/^https?:\/\//u, '')
  if (!/^https?:\/\//iu.test(url)) return <>{text}</>
  return (
    <a href={url} target="_blank" rel="noreferrer nofollow">
      {text}
    </a>
  )
}
