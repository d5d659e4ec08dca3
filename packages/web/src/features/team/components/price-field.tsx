import { parseAmount } from '@relais/core/money/parse-amount'
import { type ClipboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { TeamCandidate } from '../api/team.ts'
import { writePrice } from '../prices.ts'
import styles from '../team.module.css'
import type { TypedPricesState } from '../use-typed-prices.ts'

interface PriceFieldProps {
  readonly candidate: TeamCandidate
  readonly name: string
  readonly currency: string
  readonly prices: TypedPricesState
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void
}

/** What somebody asks for: typed over what is saved, kept when the field is left; who said so, and what it is for. */
export function PriceField({ candidate, name, currency, prices, onPaste }: PriceFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { accountId, asked } = candidate
  const { typed, type, keep, mayKeep } = prices
  const saved = writePrice(asked, currency)
  const text = typed[accountId] ?? saved
  const isTried = accountId in typed && text !== saved
  return (
    <>
      <input
        className={styles.price}
        inputMode="decimal"
        aria-label={t('team.priceOf', { name })}
        aria-invalid={text.trim() !== '' && parseAmount(text, currency) === null}
        placeholder={estimateOf(candidate, format.compact, currency) ?? t('team.unknown')}
        value={text}
        onChange={(event) => type({ ...typed, [accountId]: event.currentTarget.value })}
        onBlur={() => isTried && keep({ [accountId]: text })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
        onPaste={onPaste}
      />
      {text === '' && candidate.price?.isEstimated && (
        <small className={styles.sub}>{t('team.estimated')}</small>
      )}
      {isTried && !mayKeep && <small className={styles.sub}>{t('team.tried')}</small>}
      {asked !== null && !isTried && (
        <>
          <small className={styles.sub}>
            {t(asked.savedBy === null ? 'team.savedOn' : 'team.savedBy', {
              day: format.day(asked.savedAt),
              by: asked.savedBy ?? '',
            })}
          </small>
          {mayKeep ? (
            <PriceNote
              key={asked.note}
              name={name}
              note={asked.note}
              onKeep={(note) => prices.keepNote(accountId, asked, note)}
            />
          ) : (
            asked.note !== '' && <small className={styles.sub}>{asked.note}</small>
          )}
        </>
      )}
    </>
  )
}

interface PriceNoteProps {
  readonly name: string
  readonly note: string
  readonly onKeep: (note: string) => void
}

/** What a price is for: one line, kept when the field is left. */
function PriceNote({ name, note, onKeep }: PriceNoteProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(note)
  return (
    <input
      className={styles.priceNote}
      value={text}
      maxLength={300}
      placeholder={t('team.priceNote')}
      aria-label={t('team.priceNoteOf', { name })}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => text.trim() !== note && onKeep(text.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}

function estimateOf({ price }: TeamCandidate, write: (amount: number) => string, currency: string) {
  if (price?.isEstimated !== true) return null
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  const major = (minor: number) => write(minor / 10 ** (digits.maximumFractionDigits ?? 2))
  return price.low === price.high ? major(price.high) : `${major(price.low)} – ${major(price.high)}`
}
