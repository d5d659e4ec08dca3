import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { useTranslation } from 'react-i18next'
import { cutAroundMatch } from '../../../ui/evidence/cut-around-match.ts'
import { MarkedText } from '../../../ui/evidence/marked-text.tsx'
import { RelayTrace } from '../../../ui/glyph/relay-trace.tsx'
import styles from './ranking-row.module.css'

/** What fits into the narrowest column that quotes are given on a desk. */
const oneLine = { length: 140, seen: 42 }

interface BestQuoteProps {
  readonly evidence: RankedCreator['evidence']
  readonly stance: RankedCreator['stance']
  readonly name: string
  readonly isOpen: boolean
  readonly onOpen: () => void
}

/**
 * The post that says most, in one line of its author's words, and what to know before writing to them. Opens the three
 * receipts.
 */
export function BestQuote({ evidence, stance, name, isOpen, onOpen }: BestQuoteProps) {
  const { t } = useTranslation()
  const [best] = evidence
  if (!best) return <p className={styles.evidence}>{t('evidence.none')}</p>
  const cut =
    best.matches.length > 0 || !best.title
      ? cutAroundMatch(best.text, best.matches, oneLine)
      : cutAroundMatch(best.title, best.titleMatches, oneLine)
  return (
    <div className={styles.evidence}>
      <button type="button" className={styles.quote} onClick={onOpen} aria-expanded={isOpen}>
        <span className="visually-hidden">{t('evidence.openOf', { name })}: </span>
        <q>
          <MarkedText text={cut.text} matches={cut.spans} />
        </q>
      </button>
      <div className={styles.under}>
        <RelayTrace passedOnBy={best.passedOnBy} />
        {stance?.label === 'against' && (
          <span className={styles.warning}>{t('discover.againstBrand', { count: stance.against })}</span>
        )}
      </div>
    </div>
  )
}
