import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { PictureLook } from '../pictures/picture-look.tsx'
import { type CreatorKey, useAudience, useGrowth } from './api/audience.ts'
import styles from './audience.module.css'
import { AlikeList } from './components/alike-list.tsx'
import { AnswerNote } from './components/answer-note.tsx'
import { GrowthChart } from './components/growth-chart.tsx'
import { OpenQuestion } from './components/open-question.tsx'
import { Panel } from './components/panel.tsx'

/** Is the audience real, and how did it come? */
export function AudienceSection({ creatorKey }: { readonly creatorKey: CreatorKey }) {
  return (
    <>
      <WhoThereIs creatorKey={creatorKey} />
      <HowItGrew creatorKey={creatorKey} />
    </>
  )
}

function WhoThereIs({ creatorKey }: { readonly creatorKey: CreatorKey }) {
  const { t } = useTranslation()
  const audience = useAudience(creatorKey)
  if (audience.isError)
    return <FailureNotice cause={audience.error} onRetry={() => void audience.refetch()} />
  const found = audience.data
  return (
    <section className={styles.section}>
      <h2>{t('audience.title')}</h2>
      <p className={styles.legend}>{t('audience.what')}</p>
      {found === undefined ? (
        <Skeleton height={220} radius={8} role="status" aria-label={t('state.loading')} />
      ) : (
        <>
          <div className={styles.panels}>
            <Panel who="followers" panel={found.followers} />
            <Panel who="commenters" panel={found.commenters} />
          </div>
          <AlikeList patterns={found.patterns} circle={found.circle} />
          <PictureLook of={`${creatorKey.platform}/${creatorKey.handle}`} />
          {(found.followers.state === 'estimated' || found.commenters.state === 'estimated') && (
            <AnswerNote creatorKey={creatorKey} about="audience" answer={found.answer} />
          )}
        </>
      )}
    </section>
  )
}

function HowItGrew({ creatorKey }: { readonly creatorKey: CreatorKey }) {
  const { t } = useTranslation()
  const growth = useGrowth(creatorKey)
  if (growth.isError) return <FailureNotice cause={growth.error} onRetry={() => void growth.refetch()} />
  const found = growth.data
  return (
    <section className={styles.section}>
      <h2>{t('audience.growth.title')}</h2>
      {found === undefined ? (
        <Skeleton height={220} radius={8} role="status" aria-label={t('state.loading')} />
      ) : (
        <>
          <GrowthChart growth={found} creatorKey={creatorKey} />
          {found.questions.length > 0 && (
            <ol className={styles.questions}>
              {found.questions.map((question, place) => (
                <OpenQuestion
                  key={question.about}
                  question={question}
                  number={place + 1}
                  creatorKey={creatorKey}
                />
              ))}
            </ol>
          )}
        </>
      )}
    </section>
  )
}
