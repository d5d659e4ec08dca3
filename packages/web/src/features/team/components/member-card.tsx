import { IconArrowsExchange, IconPin, IconPinFilled } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Monogram } from '../../../ui/monogram.tsx'
import type { Team, TeamSwap } from '../api/team.ts'
import styles from '../team.module.css'

interface MemberCardProps {
  readonly team: Team
  readonly member: Team['members'][number]
  readonly isKept: boolean
  readonly onKeep: () => void
  readonly onSwap: (swap: TeamSwap) => void
}

const swapsShown = 2

/** One member: what only they bring, what they cost, and who could stand in for them. */
export function MemberCard({ team, member, isKept, onKeep, onSwap }: MemberCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = (id: string) => {
    const one = team.candidates.find(({ accountId }) => accountId === id)
    return one?.name || one?.handle || id
  }
  const person = team.candidates.find(({ accountId }) => accountId === member.accountId)
  const name = nameOf(member.accountId)
  const money = (minor: number) => format.money(minor, team.currency)
  const swaps = team.swaps.filter(({ out }) => out === member.accountId).slice(0, swapsShown)
  const own = member.reachAlone === 0 ? 0 : member.marginalReach / member.reachAlone
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <Monogram name={name} />
        <div className={styles.who}>
          <h2>
            {person ? (
              <Link
                to="/creators/$platform/$handle"
                params={{ platform: person.platform, handle: person.handle }}
              >
                {name}
              </Link>
            ) : (
              name
            )}
          </h2>
          <p className={styles.note}>
            {member.price === 0 ? t('team.free') : money(member.price)}
            {person?.price?.isEstimated && ` · ${t('team.estimated')}`}
          </p>
        </div>
        <button
          type="button"
          className={styles.tool}
          aria-pressed={isKept}
          aria-label={t('team.keep', { name })}
          title={t('team.keep', { name })}
          onClick={onKeep}
        >
          {isKept ? <IconPinFilled size={18} aria-hidden /> : <IconPin size={18} aria-hidden />}
        </button>
      </div>
      <p className={styles.adds}>{t('team.adds', { count: Math.round(member.marginalReach) })}</p>
      <div className={styles.meter} aria-hidden="true">
        <span style={{ inlineSize: `${own * 100}%` }} />
      </div>
      <p className={styles.note}>
        {t('team.alone', { count: Math.round(member.reachAlone) })}
        {' · '}
        {member.realAlone === null
          ? t('team.realAloneUnknown')
          : t('team.realAlone', {
              low: format.integer(member.realAlone.low),
              high: format.integer(member.realAlone.high),
            })}
      </p>
      {swaps.map((swap) => (
        <button key={swap.in} type="button" className={styles.swap} onClick={() => onSwap(swap)}>
          <IconArrowsExchange size={16} aria-hidden />
          <span>
            {t('team.swap', {
              name: nameOf(swap.in),
              people: format.signed(Math.round(swap.reachChange)),
              cost: `${swap.costChange > 0 ? '+' : swap.costChange < 0 ? '\u2212' : ''}${money(Math.abs(swap.costChange))}`,
            })}
          </span>
        </button>
      ))}
    </li>
  )
}
