import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import type { Ranking } from '@relais/server/influence/influence.schema'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Query } from '../../../app/request.ts'
import { Notice } from '../../../ui/state/notice.tsx'
import { useMatchCounts } from '../../corpus/api/match-count.ts'
import {
  changeTopic,
  joinList,
  splitList,
  type TopicChange,
  type TopicSearch,
} from '../../topic/topic-search.ts'
import { useRelatedTerms } from '../use-related-terms.ts'
import styles from './too-few.module.css'
import { TopicSuggestions } from './topic-suggestions.tsx'

interface TooFewProps {
  readonly matches: Ranking['matches']
  readonly corpus: CorpusSummary
  readonly search: TopicSearch
  readonly query: Query
}

interface Way {
  readonly key: string
  readonly change: TopicChange
  readonly query: Query
  readonly term?: string
}

/** No ranking, or none worth the name: says how little there is, and what would give more. */
export function TooFew({ matches, corpus, search, query }: TooFewProps) {
  const { t } = useTranslation()
  const terms = splitList(search.terms)
  const related = useRelatedTerms(terms)
  const ways: Way[] = [
    ...related.map((term) => ({
      key: `term ${term}`,
      change: { terms: joinList([...terms, term]) },
      query: { ...query, terms: [...terms, term] },
      term,
    })),
    ...(search.lang
      ? [{ key: 'lang', change: { lang: undefined }, query: { ...query, languages: [] } }]
      : []),
    ...(search.on ? [{ key: 'on', change: { on: undefined }, query: { ...query, platforms: [] } }] : []),
    { key: 'period', change: { period: 'all' }, query: { ...query, from: undefined, to: undefined } },
  ]
  const counts = useMatchCounts(ways.map((way) => way.query))
  const gains = ways
    .map((way, index) => ({ way, posts: counts[index]?.data?.posts ?? 0 }))
    .filter(({ posts }) => posts > matches.posts)
  return (
    <div className={styles.tooFew}>
      <Notice
        title={
          matches.posts === 0
            ? t('discover.none.title')
            : t('discover.few.title', { posts: matches.posts, people: matches.people })
        }
      >
        <p>{gains.length > 0 ? t('discover.few.ways') : t('discover.few.noWays')}</p>
        <ul className={styles.ways}>
          {gains.map(({ way, posts }) => (
            <li key={way.key}>
              <Link to="/discover" search={changeTopic(search, way.change)}>
                <WayWords way={way} posts={posts} />
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
      <section>
        <h2>{t('discover.othersTalkAbout')}</h2>
        <TopicSuggestions terms={corpus.suggestedTerms.slice(0, 8)} />
      </section>
    </div>
  )
}

function WayWords({ way, posts }: { readonly way: Way; readonly posts: number }) {
  const { t } = useTranslation()
  if (way.term) return t('discover.few.addTerm', { term: way.term, posts })
  if (way.key === 'lang') return t('discover.few.anyLanguage', { posts })
  if (way.key === 'on') return t('discover.few.anyPlatform', { posts })
  return t('discover.few.allTime', { posts })
}
