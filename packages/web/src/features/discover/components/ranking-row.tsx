import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { ThreeRGlyph } from '../../../ui/glyph/three-r-glyph.tsx'
import { WeeksGlyph } from '../../../ui/glyph/weeks-glyph.tsx'
import { Monogram } from '../../../ui/monogram.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import { BestQuote } from './best-quote.tsx'
import styles from './ranking-row.module.css'
import { RowScore } from './row-score.tsx'

interface RankingRowProps {
  readonly creator: RankedCreator
  readonly search: TopicSearch
  readonly isPeeked: boolean
  /** Opens this person's receipts, or closes them. */
  readonly onPeek: (accountId: string) => void
}

/** Remembered as it was drawn: while a list scrolls, only rows that come in are drawn. */
export const RankingRow = memo(function RankingRow({ creator, search, isPeeked, onPeek }: RankingRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { platform, handle, name, followers } = creator
  return (
    <div className={styles.row} data-peeked={isPeeked || undefined}>
      <Monogram name={name || handle} />
      <div className={styles.who}>
        <Link
          to="/creators/$platform/$handle"
          params={{ platform, handle }}
          search={search}
          className={styles.name}
          data-row-link
        >
          {name || handle}
        </Link>
        <div className={styles.meta}>
          <span>{platformName(platform)}</span>
          {' · '}
          <span>
            {followers === null
              ? t('creator.followersUnknown')
              : t('creator.followers', { count: followers, shown: format.compact(followers) })}
          </span>
        </div>
      </div>
      <div className={styles.glyph}>
        <ThreeRGlyph pillars={creator.pillars} />
      </div>
      <RowScore creator={creator} />
      <div className={styles.weeks}>
        <WeeksGlyph weeks={creator.weeks} />
      </div>
      <BestQuote
        evidence={creator.evidence}
        onOpen={() => onPeek(creator.accountId)}
        isOpen={isPeeked}
        name={name || handle}
      />
    </div>
  )
})
