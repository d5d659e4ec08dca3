import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import type { CreatorKey } from '../creator/api/creator.ts'
import type { TopicQuery } from '../topic/topic-search.ts'
import { usePortrait } from './api/portrait.ts'
import { EvidencePart } from './components/evidence-part.tsx'
import { MaturityPart } from './components/maturity-part.tsx'
import { MomentPart } from './components/moment-part.tsx'
import { TierPart } from './components/tier-part.tsx'
import styles from './portrait.module.css'

interface PortraitSectionProps {
  readonly creatorKey: CreatorKey
  /** Null without a topic. */
  readonly query: TopicQuery | null
  readonly canEdit: boolean
}

/** Who this is: where their fame comes from, how established they are, what speaks for them, whether to write now. */
export function PortraitSection({ creatorKey, query, canEdit }: PortraitSectionProps) {
  const { t } = useTranslation()
  const portrait = usePortrait(creatorKey, query)
  if (portrait.isError)
    return <FailureNotice cause={portrait.error} onRetry={() => void portrait.refetch()} />
  if (portrait.isPending) return <Skeleton height={240} radius={8} />
  const { data } = portrait
  return (
    <section className={styles.card}>
      <h3>{t('portrait.title')}</h3>
      <dl className={styles.parts}>
        <TierPart creatorKey={creatorKey} portrait={data} canEdit={canEdit} />
        <MaturityPart maturity={data.maturity} />
        <MomentPart moment={data.moment} asOf={data.asOf} />
        <EvidencePart creatorKey={creatorKey} evidence={data.evidence} canEdit={canEdit} />
      </dl>
    </section>
  )
}
