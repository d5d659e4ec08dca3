import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { MarkedText } from '../../../ui/evidence/marked-text.tsx'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import { platformName } from '../../../ui/platform-name.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import type { Stranger } from '../api/snowball.ts'
import styles from './stranger-row.module.css'

interface StrangerRowProps {
  readonly person: Stranger
  readonly search: TopicSearch
  /** Null for those who may not. */
  readonly onToggle: (() => void) | null
  readonly isAside: boolean
}

/** Somebody whom others name: how many, who, and in which words. */
export function StrangerRow({ person, search, onToggle, isAside }: StrangerRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { platform, handle, citers, citations, kinds, firstAt, lastAt, evidence } = person
  const [from, to] = [format.day(firstAt), format.day(lastAt)]
  const quotes = isOpen ? evidence : evidence.slice(0, 1)
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <h2>{handle}</h2>
        <p>
          {platformName(platform)} ·{' '}
          {format.list(
            kinds.map((kind) => t(`snowball.kind.${kind}`)),
            'and',
          )}
        </p>
      </div>
      <div className={styles.numbers}>
        <b>{t('snowball.citedBy', { count: citers })}</b>
        <p>
          {t('snowball.citations', { count: citations })} ·{' '}
          {from === to ? from : t('snowball.between', { from, to })}
        </p>
      </div>
      <div className={styles.words}>
        {quotes.map((quote) => (
          <Quote key={quote.postId} quote={quote} search={search} />
        ))}
        {evidence.length > 1 && !isOpen && (
          <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
            {t('snowball.moreQuotes', { count: evidence.length - 1 })}
          </Button>
        )}
        {(citers > 1 || evidence.length === 0) && <Citers person={person} search={search} />}
      </div>
      {onToggle && (
        <Button
          className={styles.act ?? ''}
          variant="subtle"
          size="compact-sm"
          onClick={onToggle}
          aria-label={t(isAside ? 'snowball.restoreLabel' : 'snowball.dismissLabel', { handle })}
        >
          {t(isAside ? 'snowball.restore' : 'snowball.dismiss')}
        </Button>
      )}
    </li>
  )
}

function Citers({ person, search }: { readonly person: Stranger; readonly search: TopicSearch }) {
  const { t } = useTranslation()
  if (person.people.length === 0) return null
  const hasOthers = person.citers > person.people.length
  const [before = '', after = ''] = t(hasOthers ? 'snowball.byOthers' : 'snowball.by', { names: '\0' }).split(
    '\0',
  )
  return (
    <p className={styles.citers}>
      {before}
      {person.people.map(({ accountId, platform, handle, name }, place) => (
        <Fragment key={accountId}>
          {place > 0 && ', '}
          <Link to="/creators/$platform/$handle" params={{ platform, handle }} search={search}>
            {name || handle}
          </Link>
        </Fragment>
      ))}
      {after}
    </p>
  )
}

interface QuoteProps {
  readonly quote: Stranger['evidence'][number]
  readonly search: TopicSearch
}

function Quote({ quote, search }: QuoteProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { by, url, title, text, at, matches } = quote
  const original = safeUrl(url)
  return (
    <figure className={styles.quote}>
      <blockquote>{text === '' ? title : <MarkedText text={text} matches={matches} />}</blockquote>
      <figcaption>
        <Link
          to="/creators/$platform/$handle"
          params={{ platform: by.platform, handle: by.handle }}
          search={search}
        >
          {by.name || by.handle}
        </Link>{' '}
        · <time dateTime={at}>{format.day(at)}</time>
        {original && (
          <>
            {' · '}
            <a href={original} target="_blank" rel="noreferrer noopener">
              {t('evidence.original')} <IconExternalLink size={14} aria-hidden />
              <span className="visually-hidden"> {t('action.newTab')}</span>
            </a>
          </>
        )}
      </figcaption>
    </figure>
  )
}
