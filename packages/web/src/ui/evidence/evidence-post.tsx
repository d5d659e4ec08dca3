import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { IconExternalLink } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/use-format.ts'
import { RelayTrace } from '../glyph/relay-trace.tsx'
import { cutAroundMatch } from './cut-around-match.ts'
import styles from './evidence-post.module.css'
import { MarkedText } from './marked-text.tsx'
import { safeUrl } from './safe-url.ts'
import { type SentimentLabel, SentimentSign } from './sentiment-sign.tsx'

type Evidence = RankedCreator['evidence'][number]

const short = { length: 320, seen: 320 }

interface EvidencePostProps {
  readonly post: Evidence
  readonly lang?: string | null | undefined
  /** Null: unknown, or not sure enough to say. */
  readonly sentiment?: SentimentLabel | null | undefined
  /** What can be done about the post. */
  readonly action?: ReactNode
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One receipt: somebody's own words on paper, when they were said, what came back, and the way to the original. */
export function EvidencePost({ post, lang, sentiment, action, onKeyDown }: EvidencePostProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole
    ? { text: post.text, spans: post.matches }
    : cutAroundMatch(post.text, post.matches, short)
  const isCut = shown.text !== post.text
  const url = safeUrl(post.url)
  return (
    <figure className={styles.post} onKeyDown={onKeyDown}>
      <blockquote className={styles.words} lang={lang && lang !== 'und' ? lang : undefined}>
        {post.title && (
          <p className={styles.title}>
            <MarkedText text={post.title} matches={post.titleMatches} />
          </p>
        )}
        <p>
          <MarkedText text={shown.text} matches={shown.spans} />
        </p>
      </blockquote>
      {(isCut || isWhole) && (
        <button
          type="button"
          className={styles.more}
          onClick={() => setWhole(!isWhole)}
          aria-expanded={isWhole}
        >
          {isWhole ? t('evidence.less') : t('evidence.more')}
        </button>
      )}
      <figcaption className={styles.facts}>
        <time dateTime={post.at}>{format.day(post.at)}</time>
        <span>
          {post.engagements === null
            ? t('evidence.engagementsUnknown')
            : t('evidence.engagements', { count: post.engagements, shown: format.compact(post.engagements) })}
        </span>
        {sentiment && <SentimentSign sentiment={sentiment} />}
        <RelayTrace passedOnBy={post.passedOnBy} />
        {url && (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {t('evidence.original')}
            <IconExternalLink size={14} aria-hidden />
            <span className="visually-hidden"> {t('action.newTab')}</span>
          </a>
        )}
        {action}
      </figcaption>
    </figure>
  )
}
