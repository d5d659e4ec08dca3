import type { Creator, CreatorStanding } from '@relais/server/creator/creator.schema'
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import { useMissingSignals } from '../../topic/use-missing-signals.ts'
import { useTermsWords } from '../../topic/use-terms-words.ts'
import { surestSignals } from '../surest-signals.ts'
import styles from './verdict.module.css'

interface VerdictProps {
  readonly creator: Creator
  readonly standing: CreatorStanding | null
  readonly search: TopicSearch
}

/** One sentence and its doubts: where this person stands, what is sure, what is not known. */
export function Verdict({ creator, standing, search }: VerdictProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const missing = useMissingSignals(standing ?? { unknownSignals: [], droppedPillars: [] })
  const name = creator.name || creator.handle
  const topic = useTermsWords(search.terms)
  if (!standing)
    return (
      <p className={styles.sentence}>
        {creator.firstPostAt && creator.lastPostAt
          ? t('creator.verdict.noTopic', {
              name,
              posts: creator.postsInCorpus,
              period: format.dayRange(creator.firstPostAt, creator.lastPostAt),
            })
          : t('creator.verdict.noPosts', { name })}
      </p>
    )
  const own = standing.standing
  if (!own) return <p className={styles.sentence}>{t('creator.verdict.notOnTopic', { name, topic })}</p>
  const sure = surestSignals(own).map((signal) => t(`signal.${signal}.sure`))
  const unknown = own.signals
    .filter(({ name, knowledge }) => knowledge !== 'measured' && !standing.unknownSignals.includes(name))
    .map((signal) => t(`signal.${signal.name}.short`))
  const [low, high] = own.rankRange
  return (
    <div>
      <p className={styles.sentence}>
        <Trans
          i18nKey="creator.verdict.onTopic"
          values={{
            rank: own.rank,
            low,
            high,
            exact: low === high ? 'yes' : 'no',
            candidates: standing.candidates,
          }}
          components={{ person: <b>{name}</b>, topic: <b>{topic}</b> }}
        />
      </p>
      <dl className={styles.doubts}>
        <div>
          <dt>{t('creator.verdict.sure')}</dt>
          <dd>{sure.length > 0 ? format.list(sure) : t('creator.verdict.nothingSure')}</dd>
        </div>
        <div>
          <dt>{t('creator.verdict.notKnown')}</dt>
          <dd>
            {unknown.length > 0 && `${t('creator.verdict.unknownOf', { signals: format.list(unknown) })} `}
            {missing}
          </dd>
        </div>
      </dl>
    </div>
  )
}
