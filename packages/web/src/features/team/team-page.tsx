import { Skeleton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useTeam } from './api/team.ts'
import { BudgetBar } from './components/budget-bar.tsx'
import { CandidatesTable } from './components/candidates-table.tsx'
import { SourceBar } from './components/source-bar.tsx'
import { TeamResult } from './components/team-result.tsx'
import styles from './team.module.css'
import type { TeamChange } from './team-search.ts'
import { toQuestion } from './to-question.ts'
import { useTypedPrices } from './use-typed-prices.ts'

const firstBudget = 1_000
/** While a slider moves or a price is typed, nothing is asked for so long. */
const restMs = 200

/** Who together reach most different people within a budget. */
export function TeamPage() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/frame/team' })
  const navigate = useNavigate({ from: '/team' })
  const change = (part: TeamChange) =>
    void navigate({ search: (old) => ({ ...old, ...part }) as never, replace: true })
  const currency = search.currency ?? 'EUR'
  const prices = useTypedPrices(currency)
  const [budget, setBudget] = useState(search.budget ?? firstBudget)
  const [restedBudget] = useDebouncedValue(budget, restMs)
  const [restedPrices] = useDebouncedValue(prices.typed, restMs)
  const question = toQuestion(search, { prices: restedPrices, currency, budget: restedBudget })
  const team = useTeam(question)
  return (
    <div className={styles.page}>
      <title>{`${t('frame.team')} · Relais`}</title>
      <header>
        <h1>{t('frame.team')}</h1>
        <p className={styles.what}>{t('team.what')}</p>
      </header>
      <SourceBar search={search} onChange={change} />
      {question === null ? (
        <Notice title={t('team.start')} actions={<ButtonLink to="/lists">{t('frame.lists')}</ButtonLink>}>
          {t('team.startWhat')}
        </Notice>
      ) : (
        <>
          <BudgetBar
            budget={budget}
            currency={currency}
            candidates={team.data?.candidates ?? []}
            search={search}
            onBudget={setBudget}
            onBudgetSet={(next) => change({ budget: next })}
            onChange={change}
          />
          {team.isError ? (
            <FailureNotice
              cause={team.error}
              onRetry={() => {
                if (search.keep || search.without) change({ keep: undefined, without: undefined })
                else void team.refetch()
              }}
            />
          ) : !team.data ? (
            <div role="status" aria-label={t('state.loading')} className={styles.cards}>
              <Skeleton height={120} radius={8} />
              <Skeleton height={120} radius={8} />
              <Skeleton height={120} radius={8} />
            </div>
          ) : (
            <div aria-busy={team.isPlaceholderData} className={styles.answer}>
              <TeamResult team={team.data} question={question} search={search} onChange={change} />
              <CandidatesTable team={team.data} prices={prices} search={search} onChange={change} />
            </div>
          )}
        </>
      )}
    </div>
  )
}
