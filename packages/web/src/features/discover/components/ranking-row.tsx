import { IconCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { ThreeRGlyph } from '../../../ui/glyph/three-r-glyph.tsx'
import { WeeksGlyph } from '../../../ui/glyph/weeks-glyph.tsx'
import { Monogram } from '../../../ui/monogram.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import type { Row } from '../row.ts'
import { BestQuote } from './best-quote.tsx'
import styles from './ranking-row.module.css'
import { RowScore } from './row-score.tsx'

interface RankingRowProps {
  readonly row: Row
  readonly search: TopicSearch
  readonly isPeeked: boolean
  readonly isMarked: boolean
  /** Places that the person has just moved up (or down), to be shown for a moment. */
  readonly move: number
  /** Opens this person's receipts, or closes them. */
  readonly onPeek: (accountId: string) => void
}

const sameRow = (a: Row, b: Row) =>
  a.accountId === b.accountId &&
  a.rank === b.rank &&
  a.score === b.score &&
  a.creator === b.creator &&
  a.isSettled === b.isSettled

/** Remembered as it was drawn: while a list scrolls, only rows that come in are drawn. */
export const RankingRow = memo(
  function RankingRow({ row, search, isPeeked, isMarked, move, onPeek }: RankingRowProps) {
    const { t } = useTranslation()
    const format = useFormat()
    const { platform, handle, name, followers, creator } = row
    return (
      <div className={styles.row} data-peeked={isPeeked || undefined}>
        <span className={styles.face}>
          <Monogram name={name || handle} />
          {isMarked && (
            <span className={styles.marked} role="img" aria-label={t('discover.marked')}>
              <IconCheck size={12} stroke={3} aria-hidden />
            </span>
          )}
        </span>
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
                ? t('account.followersUnknown')
                : t('account.followers', { count: followers, shown: format.compact(followers) })}
            </span>
          </div>
        </div>
        <div className={styles.glyph}>
          {creator ? <ThreeRGlyph pillars={creator.pillars} /> : <span className={styles.coming} />}
        </div>
        <RowScore row={row} move={move} />
        <div className={styles.weeks}>{creator && <WeeksGlyph weeks={creator.weeks} />}</div>
        {creator ? (
          <BestQuote
            evidence={creator.evidence}
            stance={creator.stance}
            onOpen={() => onPeek(creator.accountId)}
            isOpen={isPeeked}
            name={name || handle}
          />
        ) : (
          <span className={styles.coming} />
        )}
      </div>
    )
  },
  (before, after) =>
    sameRow(before.row, after.row) &&
    before.search === after.search &&
    before.isPeeked === after.isPeeked &&
    before.isMarked === after.isMarked &&
    before.move === after.move &&
    before.onPeek === after.onPeek,
)
