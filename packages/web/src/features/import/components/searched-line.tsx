import { Trans, useTranslation } from 'react-i18next'
import { useCorpusSummary } from '../../corpus/api/corpus-summary.ts'
import { useSamples } from '../../sample/api/samples.ts'
import styles from '../import-page.module.css'

/** How much this workspace searches, and that there is nothing behind it. */
export function SearchedLine() {
  const { t } = useTranslation()
  const { data } = useCorpusSummary()
  const isSample = useSamples().data?.sample?.isShown === true
  if (!data) return <p className={styles.intro}>{t('discover.nothingHidden')}</p>
  return (
    <p className={styles.intro}>
      {data.posts === 0 && data.people === 0 ? (
        t('import.searchesNothing')
      ) : (
        <Trans
          i18nKey={isSample ? 'import.searchesSample' : 'import.searches'}
          values={{ people: data.people, posts: data.posts }}
          components={{ size: <strong /> }}
        />
      )}{' '}
      {t('discover.nothingHidden')}
    </p>
  )
}
