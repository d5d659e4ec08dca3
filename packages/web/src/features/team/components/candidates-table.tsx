import { Link } from '@tanstack/react-router'
import type { ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { AlsoOn } from '../../../ui/also-on.tsx'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { splitList } from '../../topic/topic-search.ts'
import type { Team } from '../api/team.ts'
import { pasteColumn } from '../prices.ts'
import styles from '../team.module.css'
import type { TeamChange, TeamSearch } from '../team-search.ts'
import type { TypedPricesState } from '../use-typed-prices.ts'
import { PriceField } from './price-field.tsx'

interface CandidatesTableProps {
  readonly team: Team
  readonly prices: TypedPricesState
  readonly search: TeamSearch
  readonly onChange: (change: TeamChange) => void
}

/** Everybody who could be in the team, with a price to type, and why they are in it or not. */
export function CandidatesTable({ team, prices, search, onChange }: CandidatesTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { candidates, currency, coverage } = team
  const rows = candidates.map(({ accountId }) => accountId)
  const paste = (from: string) => (event: ClipboardEvent<HTMLInputElement>) => {
    const column = event.clipboardData.getData('text')
    if (!column.includes('\n')) return
    event.preventDefault()
    const pasted = pasteColumn(prices.typed, rows, from, column)
    prices.type(pasted)
    prices.keep(pasted)
  }
  const members = new Set(team.members.map(({ accountId }) => accountId))
  const leftOf = new Map(team.leftOut.map((left) => [left.accountId, left]))
  const stateOf = (id: string) => {
    if (members.has(id)) return t('team.in')
    const left = leftOf.get(id)
    return left === undefined
      ? ''
      : t('team.leftOut', {
          reason: t(`team.reason.${left.reason}`),
          count: Math.round(left.addedReach),
        })
  }
  const withoutThem = (id: string) =>
    onChange({
      without: [...splitList(search.without), id].join(','),
      keep:
        splitList(search.keep)
          .filter((one) => one !== id)
          .join(',') || undefined,
    })
  return (
    <section>
      <h2 className={styles.head}>{t('team.candidates', { count: candidates.length })}</h2>
      <p className={styles.note}>
        {t('team.pricesWhat')}{' '}
        {t('team.known', {
          prices: coverage.withPrice,
          audiences: coverage.withAudience,
          real: coverage.withAuthenticity,
          all: candidates.length,
        })}
        {team.candidatesLeftAside > 0 && ` ${t('team.leftAside', { count: team.candidatesLeftAside })}`}
      </p>
      <ScrollTable label={t('team.candidates', { count: candidates.length })}>
        <thead>
          <tr>
            <th scope="col">{t('team.column.person')}</th>
            <th scope="col">{t('team.column.price', { currency })}</th>
            <th scope="col">{t('team.column.audience')}</th>
            <th scope="col">{t('team.column.real')}</th>
            <th scope="col">{t('team.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((one) => {
            const name = one.name || one.handle || one.accountId
            return (
              <tr key={one.accountId} data-chosen={members.has(one.accountId) || undefined}>
                <th scope="row" className={styles.person}>
                  {one.handle === '' ? (
                    t('team.notHere')
                  ) : (
                    <Link
                      to="/creators/$platform/$handle"
                      params={{ platform: one.platform, handle: one.handle }}
                    >
                      {name}
                    </Link>
                  )}
                  <small className={styles.sub}>
                    {one.followers === null
                      ? t('account.followersUnknown')
                      : t('account.followers', {
                          count: one.followers,
                          shown: format.compact(one.followers),
                        })}
                    <AlsoOn also={one.also} after=" · " />
                  </small>
                </th>
                <td>
                  <PriceField
                    candidate={one}
                    name={name}
                    currency={currency}
                    prices={prices}
                    onPaste={paste(one.accountId)}
                  />
                </td>
                <td className={styles.number}>
                  {format.integer(one.audience)}
                  {one.wanted !== one.audience && (
                    <small className={styles.sub}>{t('team.wantedOf', { count: one.wanted })}</small>
                  )}
                </td>
                <td className={styles.number}>
                  {one.authenticity === null ? (
                    <span className={styles.unknown}>{t('team.realUnknown')}</span>
                  ) : (
                    <>
                      {format.percent(one.authenticity.share)}
                      <small className={styles.sub}>
                        {t('team.realInterval', {
                          low: format.percent(one.authenticity.low),
                          high: format.percent(one.authenticity.high),
                          count: one.authenticity.looked,
                        })}
                      </small>
                    </>
                  )}
                </td>
                <td className={styles.state}>
                  {stateOf(one.accountId)}{' '}
                  <button
                    type="button"
                    className={styles.text}
                    aria-label={t('team.withoutNamed', { name })}
                    onClick={() => withoutThem(one.accountId)}
                  >
                    {t('team.without')}
                  </button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </section>
  )
}
