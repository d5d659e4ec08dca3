import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { Advocate, AdvocateSide } from '../api/advocates.ts'
import type { FurtherSearch } from '../further-search.ts'
import own from './advocate.module.css'
import styles from './found.module.css'
import { FoundRow } from './found-row.tsx'

interface AdvocateRowProps {
  readonly side: AdvocateSide
  readonly person: Advocate
  readonly search: FurtherSearch
  /** Null for those who may only look. */
  readonly onRefuse: (() => void) | null
}

/** Somebody who speaks for the brand or against it: how much, how long, in which words, and what says the opposite. */
export function AdvocateRow({ side, person, search, onRefuse }: AdvocateRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { stance, counterQuote } = person
  const { share } = stance
  const facts = [
    { name: t('further.brand.weight'), value: format.integer(person.weight) },
    ...(share === null
      ? []
      : [
          {
            name: t('further.brand.share'),
            value: t('further.brand.range', {
              share: format.percent(share.value),
              low: format.percent(share.low),
              high: format.percent(share.high),
            }),
          },
        ]),
    { name: t('further.brand.answered'), value: format.integer(person.answered) },
    ...(person.comments === null
      ? []
      : [{ name: t('further.brand.comments'), value: format.integer(person.comments) }]),
  ]
  return (
    <FoundRow
      person={person}
      search={search}
      numbers={
        <>
          <b>
            <Receipt
              title={t(`further.brand.${side}.title`)}
              definition={t(`further.brand.${side}.what`)}
              facts={facts}
            >
              {t(`stance.${stance.label}`)}
            </Receipt>
          </b>
          <p>
            {t('further.brand.counts', {
              favourable: stance.favourable,
              against: stance.against,
              neither: person.neither,
            })}
          </p>
        </>
      }
      acts={
        onRefuse !== null && (
          <Button size="compact-sm" variant="subtle" onClick={onRefuse}>
            {t('further.brand.refuse')}
          </Button>
        )
      }
    >
      <p className={styles.note}>
        {t('further.brand.since', {
          weeks: person.weeks,
          from: format.day(person.firstAt),
          to: format.day(person.lastAt),
        })}
        {person.answered > 0 && ` · ${t('further.brand.answers', { count: person.answered })}`}
        {person.isInProfile && ` · ${t('further.brand.inProfile')}`}
      </p>
      {person.said.length > 0 && (
        <ul className={styles.chips} aria-label={t('further.brand.said')}>
          {person.said.map(({ kind, posts }) => (
            <li key={kind}>
              {t(`further.brand.kind.${kind}`)} <small>{format.integer(posts)}</small>
            </li>
          ))}
        </ul>
      )}
      {person.quotes.map((quote) => (
        <Quote key={quote.postId} quote={quote} />
      ))}
      {counterQuote !== null && (
        <div className={own.counter}>
          <p className={styles.note}>{t('further.brand.counter')}</p>
          <Quote quote={counterQuote} />
        </div>
      )}
    </FoundRow>
  )
}

function Quote({ quote: { text, at, url } }: { readonly quote: Advocate['quotes'][number] }) {
  const format = useFormat()
  const day = format.day(at)
  return (
    <blockquote className={own.quote}>
      {text}{' '}
      <small className={styles.note}>
        {url === null ? (
          day
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {day}
          </a>
        )}
      </small>
    </blockquote>
  )
}
