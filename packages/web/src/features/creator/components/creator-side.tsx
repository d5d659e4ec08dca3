import { Skeleton } from '@mantine/core'
import type { Creator } from '@relais/server/creator/creator.schema'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { Link } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyWithWords } from '../../../i18n/with-words.ts'
import { EvidencePost } from '../../../ui/evidence/evidence-post.tsx'
import type { TopicSearch } from '../../topic/topic-search.ts'
import page from '../creator-page.module.css'
import { BesideScore } from './beside-score.tsx'
import { PeopleList } from './people-list.tsx'
import styles from './side.module.css'

const SheetLink = lazyWithWords(['sheet'], () => import('../../sheet/sheet-link.tsx'), 'SheetLink')
const FitCard = lazyWithWords(['fit'], () => import('../../fit/fit-card.tsx'), 'FitCard')
const ValuesCard = lazyWithWords(['values'], () => import('../../values/values-card.tsx'), 'ValuesCard')
const OtherAccounts = lazyWithWords(
  ['joins'],
  () => import('../../identity/other-accounts.tsx'),
  'OtherAccounts',
)

interface CreatorSideProps {
  readonly creator: Creator
  /** Where they stand on the topic; null without one, or when they did not speak of it. */
  readonly own: RankedCreator | null
  readonly search: TopicSearch
  /** Who this is, whatever they wrote. */
  readonly children: ReactNode
}

/** What supports the verdict, and whom this person talks with. */
export function CreatorSide({ creator, own, search, children }: CreatorSideProps) {
  const { t } = useTranslation()
  const evidence = own?.evidence ?? []
  return (
    <aside className={page.side} aria-label={t('creator.side')}>
      {evidence.length > 0 && (
        <section className={page.receipts}>
          <h2>{t('evidence.title')}</h2>
          {evidence.map((post) => (
            <EvidencePost key={post.postId} post={post} />
          ))}
        </section>
      )}
      {own && <BesideScore own={own} />}
      {children}
      <Suspense fallback={<Skeleton height={240} radius={8} />}>
        <SheetLink creatorKey={{ platform: creator.platform, handle: creator.handle }} />
        <FitCard creatorKey={{ platform: creator.platform, handle: creator.handle }} search={search} />
        <ValuesCard creatorKey={{ platform: creator.platform, handle: creator.handle }} />
      </Suspense>
      <Suspense>
        <OtherAccounts platform={creator.platform} handle={creator.handle} />
      </Suspense>
      {creator.saysMost.length > 0 && (
        <section className={styles.card}>
          <h3>{t('creator.saysMost')}</h3>
          <ul className={styles.terms}>
            {creator.saysMost.map(({ term }) => (
              <li key={term}>
                <Link to="/discover" search={{ terms: term, period: 'all' }} className={styles.term}>
                  {term}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PeopleList
        title={t('creator.citedBy')}
        none={t('creator.citedByNobody')}
        people={creator.citedBy}
        search={search}
      />
      <PeopleList
        title={t('creator.cites')}
        none={t('creator.citesNobody')}
        people={creator.cites}
        search={search}
      />
    </aside>
  )
}
