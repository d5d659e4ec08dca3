import type { CorpusSummary } from '@relais/server/corpus/corpus.schema'
import { useTranslation } from 'react-i18next'
import styles from './too-few.module.css'
import { TopicSuggestions } from './topic-suggestions.tsx'

/** No topic yet: the sentence waits for its words, and the corpus offers some of its own. */
export function ChooseTopic({ corpus }: { readonly corpus: CorpusSummary }) {
  const { t } = useTranslation()
  return (
    <section className={styles.tooFew}>
      <p>{t('discover.chooseWhat', { people: corpus.people, posts: corpus.posts })}</p>
      {corpus.suggestedTerms.length > 0 && (
        <div>
          <h2>{t('discover.othersTalkAbout')}</h2>
          <TopicSuggestions terms={corpus.suggestedTerms.slice(0, 12)} />
        </div>
      )}
    </section>
  )
}
