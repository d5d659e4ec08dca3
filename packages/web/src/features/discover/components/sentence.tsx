import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { platformName } from '../../../ui/platform-name.ts'
import type { Period, TopicChange, TopicQuery, TopicSearch } from '../../topic/topic-search.ts'
import { usePeriodWords } from '../../topic/use-period-words.ts'
import { PeriodSlot } from './period-slot.tsx'
import styles from './sentence.module.css'
import { SeveralSlot } from './several-slot.tsx'
import { TermsSlot } from './terms-slot.tsx'

interface SentenceProps {
  readonly corpus: CorpusSummary
  readonly search: TopicSearch
  readonly query: TopicQuery
  readonly period: Period
  readonly onChange: (change: TopicChange) => void
}

/** The question as one sentence. Each language puts its slots where its grammar wants them. */
export function Sentence({ corpus, search, query, period, onChange }: SentenceProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { span, words } = usePeriodWords(period)
  const posts = (count: number) => t('discover.slot.posts', { count })
  return (
    <h1 className={styles.sentence}>
      <Trans
        i18nKey="discover.sentence"
        values={{ span, platforms: corpus.platforms.length > 1 || search.on ? 'several' : 'one' }}
        components={{
          terms: <TermsSlot search={search} query={query} onChange={onChange} />,
          language: (
            <SeveralSlot
              label={t('discover.slot.language')}
              anyWords={t('discover.slot.anyLanguage')}
              choices={corpus.languages.map(({ lang, posts: count }) => ({
                value: lang,
                label:
                  lang === 'und'
                    ? t('discover.slot.unknownLanguage')
                    : t('discover.slot.languageName', { name: format.language(lang) }),
                note: posts(count),
              }))}
              value={search.lang}
              onChange={(lang) => onChange({ lang })}
            />
          ),
          platform: (
            <SeveralSlot
              label={t('discover.slot.platform')}
              anyWords={t('discover.slot.anyPlatform')}
              choices={corpus.platforms.map(({ platform, posts: count }) => ({
                value: platform,
                label: platformName(platform),
                note: posts(count),
              }))}
              value={search.on}
              onChange={(on) => onChange({ on })}
            />
          ),
          period: <PeriodSlot words={words} period={period} onChange={onChange} />,
        }}
      />
    </h1>
  )
}
