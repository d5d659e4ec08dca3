import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import type { Ranking } from '@relais/server/influence/influence.schema'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/state/notice.tsx'
import { useMatchCounts } from '../../corpus/api/match-count.ts'
import { splitList, type TopicSearch } from '../../topic/topic-search.ts'
import { useRelatedTerms } from '../use-related-terms.ts'
import { type Way, waysToWiden } from '../ways-to-widen.ts'
import styles from './too-few.module.css'
import { TopicSuggestions } from './topic-suggestions.tsx'

interface TooFewProps {
  readonly matches: Ranking['matches']
  readonly corpus: CorpusSummary
  readonly search: TopicSearch
}

/** No ranking, or none worth the name: says how little there is, and what would give more. */
export function TooFew({ matches, corpus, search }: TooFewProps) {
  const { t } = useTranslation()
  const related = useRelatedTerms(splitList(search.terms))
  const ways = waysToWiden(search, corpus, related)
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
              <Link to="/discover" search={way.search}>
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
  switch (way.kind) {
    case 'term':
      return t('discover.few.addTerm', { term: way.term, posts })
    case 'language':
      return t('discover.few.anyLanguage', { posts })
    case 'platform':
      return t('discover.few.anyPlatform', { posts })
    case 'period':
      return t('discover.few.allTime', { posts })
  }
}
