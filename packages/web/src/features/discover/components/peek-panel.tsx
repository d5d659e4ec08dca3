import { CloseButton } from '@mantine/core'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EvidencePost } from '../../../ui/evidence/evidence-post.tsx'
import { singleKeysAreOn } from '../../../ui/keyboard-shortcuts.ts'
import { Monogram } from '../../../ui/monogram.tsx'
import { AddToListButton } from '../../lists/components/add-to-list-button.tsx'
import type { TopicSearch } from '../../topic/topic-search.ts'
import { ContributionList } from './contribution-list.tsx'
import styles from './peek-panel.module.css'

interface PeekPanelProps {
  readonly creator: RankedCreator
  readonly search: TopicSearch
  readonly isMarked: boolean
  /** Null for people who may only look. */
  readonly onMark: (() => void) | null
  readonly isCompared: boolean
  readonly onCompare: () => void
  /** Says that a post is not about the topic; null for people who may only look. */
  readonly onExclude: ((postId: string) => void) | null
  readonly onClose: () => void
}

/** Three receipts beside the list: enough to believe a rank, or to doubt it. Never covers the whole screen on a desk. */
export function PeekPanel(props: PeekPanelProps) {
  const { creator, search, isMarked, onMark, isCompared, onCompare, onExclude, onClose } = props
  const { t } = useTranslation()
  const { platform, handle, name, evidence } = creator
  return (
    <aside className={styles.panel} aria-label={t('evidence.openOf', { name: name || handle })}>
      <header className={styles.head}>
        <Monogram name={name || handle} />
        <div className={styles.who} aria-live="polite">
          <h2>{name || handle}</h2>
          <p>{t('score.rankOf', { rank: creator.rank, score: Math.round(creator.score) })}</p>
        </div>
        <CloseButton onClick={onClose} aria-label={t('action.close')} />
      </header>
      <section>
        <h3>{t('evidence.title')}</h3>
        {evidence.length === 0 && <p>{t('evidence.none')}</p>}
        <div className={styles.posts}>
          {evidence.map((post) => (
            <EvidencePost
              key={post.postId}
              post={post}
              onKeyDown={(event) => {
                if (event.key !== '-' || !onExclude || !singleKeysAreOn()) return
                event.preventDefault()
                onExclude(post.postId)
              }}
              action={
                onExclude && (
                  <button type="button" className={styles.act} onClick={() => onExclude(post.postId)}>
                    {t('evidence.notAboutThis')}
                  </button>
                )
              }
            />
          ))}
        </div>
      </section>
      <section>
        <h3>{t('score.why')}</h3>
        <ContributionList creator={creator} />
      </section>
      <p className={styles.ways}>
        <Link
          to="/creators/$platform/$handle"
          params={{ platform, handle }}
          search={search}
          className={styles.open}
        >
          {t('discover.openPerson', { name: name || handle })}
        </Link>
        {onMark && <AddToListButton accountId={creator.accountId} />}
        <button type="button" className={styles.act} aria-pressed={isCompared} onClick={onCompare}>
          {isCompared ? t('discover.dropCompared') : t('discover.compare')}
        </button>
        {onMark && (
          <button type="button" className={styles.act} aria-pressed={isMarked} onClick={onMark}>
            {isMarked ? t('discover.unmark') : t('discover.mark')}
          </button>
        )}
      </p>
    </aside>
  )
}
