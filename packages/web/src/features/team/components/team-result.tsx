import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import { Notice } from '../../../ui/state/notice.tsx'
import { OverlapMatrix } from '../../network/components/overlap-matrix.tsx'
import { splitList } from '../../topic/topic-search.ts'
import { fetchTeamCsv, type Team, type TeamQuestion, type TeamSwap } from '../api/team.ts'
import styles from '../team.module.css'
import type { TeamChange, TeamSearch } from '../team-search.ts'
import { ChangeLine } from './change-line.tsx'
import { MemberCard } from './member-card.tsx'

interface TeamResultProps {
  readonly team: Team
  readonly question: TeamQuestion
  readonly search: TeamSearch
  readonly onChange: (change: TeamChange) => void
}

/** The team: whom it reaches for what, each member, how far from the best, and whom they share. */
export function TeamResult({ team, question, search, onChange }: TeamResultProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const reportFailure = useReportFailure()
  const { members, currency, costRange, reach, reachInterval, gap, upperBound, coverage } = team
  const money = (minor: number) => format.money(minor, currency)
  const kept = splitList(search.keep)
  const swap = (one: TeamSwap) =>
    onChange({
      keep: [...members.map(({ accountId }) => accountId).filter((id) => id !== one.out), one.in].join(','),
      without: [...new Set([...splitList(search.without), one.out])].join(','),
    })
  const keep = (id: string) => {
    const next = kept.includes(id) ? kept.filter((one) => one !== id) : [...kept, id]
    onChange({ keep: next.length > 0 ? next.join(',') : undefined })
  }
  const save = () =>
    void fetchTeamCsv(question)
      .then((text) => saveFile('chosen-team.csv', 'text/csv;charset=utf-8', text))
      .catch(reportFailure)
  const isTied = search.keep !== undefined || search.without !== undefined
  return (
    <section className={styles.result} aria-label={t('team.result')}>
      {team.nobodyBecause !== null ? (
        <Notice title={t('team.nobody')}>{t(`team.because.${team.nobodyBecause}`)}</Notice>
      ) : (
        <div className={styles.verdict}>
          <p className={styles.big}>
            {t('team.reach', { count: Math.round(reach), people: members.length })}
          </p>
          <p>
            {costRange.low === costRange.high
              ? t('team.cost', { cost: money(costRange.high), budget: money(team.budget) })
              : t('team.costRange', {
                  low: money(costRange.low),
                  high: money(costRange.high),
                  budget: money(team.budget),
                })}{' '}
            {coverage.sampledShare < 1 &&
              t('team.sampled', {
                low: format.integer(reachInterval[0]),
                high: format.integer(reachInterval[1]),
              })}
          </p>
          <p>
            {team.realReach === null ? (
              t('team.realReachUnknown')
            ) : (
              <Receipt title={t('team.realReachTitle')} definition={t('team.realReachWhat')}>
                {t('team.realReach', {
                  low: format.integer(team.realReach.low),
                  high: format.integer(team.realReach.high),
                  looked: team.realShare?.looked ?? 0,
                })}
              </Receipt>
            )}
          </p>
          <p className={styles.note}>
            {gap === 0 || reach === 0
              ? t('team.best')
              : t('team.gap', { more: format.finePercent(upperBound / reach - 1) })}
          </p>
        </div>
      )}
      <ChangeLine team={team} />
      {members.length > 0 && (
        <ul className={styles.cards}>
          {members.map((member) => (
            <MemberCard
              key={member.accountId}
              team={team}
              member={member}
              isKept={kept.includes(member.accountId)}
              onKeep={() => keep(member.accountId)}
              onSwap={swap}
            />
          ))}
        </ul>
      )}
      <p className={styles.acts}>
        {isTied && (
          <button
            type="button"
            className={styles.act}
            onClick={() => onChange({ keep: undefined, without: undefined })}
          >
            {t('team.freely')}
          </button>
        )}
        <button type="button" className={styles.act} onClick={save}>
          <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
        </button>
      </p>
      <p className={styles.note}>
        {t('team.coverage', {
          count: Math.round(coverage.people),
          from: format.day(team.period.from),
          to: format.day(team.period.to),
          kind: team.audience,
        })}{' '}
        {coverage.fitting < coverage.people &&
          t('team.fitting', {
            fitting: Math.round(coverage.fitting),
            unknown: Math.round(coverage.unknown),
          })}
      </p>
      {members.length > 1 && (
        <details className={styles.more} open>
          <summary>{t('team.shared')}</summary>
          <OverlapMatrix overlap={team.overlap} />
        </details>
      )}
    </section>
  )
}
