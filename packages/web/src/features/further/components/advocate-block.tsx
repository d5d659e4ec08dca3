import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type AdvocateSide, useAdvocates, useRefuseAdvocate } from '../api/advocates.ts'
import type { FurtherSearch } from '../further-search.ts'
import { AdvocateRow } from './advocate-row.tsx'
import { CsvLink } from './csv-link.tsx'
import styles from './found.module.css'
import { FoundBlock } from './found-block.tsx'

interface AdvocateBlockProps {
  readonly side: AdvocateSide
  readonly query: TopicQuery
  readonly search: FurtherSearch
}

/** Those who speak for the brand, or against it, and those of whom somebody said that they do not. */
export function AdvocateBlock({ side, query, search }: AdvocateBlockProps) {
  const { t } = useTranslation()
  const report = useReportFailure()
  const { role } = useSession()
  const advocates = useAdvocates(side, query)
  const refuse = useRefuseAdvocate(side)
  const canRefuse = hasRole(role, 'analyst')
  const set = (accountId: string, isRefused: boolean) =>
    refuse.mutate({ accountId, isRefused }, { onError: report })
  const refused = advocates.data?.refused ?? []
  return (
    <div className={styles.block}>
      <FoundBlock
        title={t(`further.brand.${side}.title`)}
        asked={advocates}
        tools={advocates.data?.people.length ? <CsvLink list={side} query={query} /> : null}
        basis={({ brand, lookedAt, paid }) => t(`further.brand.${side}.basis`, { brand, lookedAt, paid })}
        none={() => t(`further.brand.${side}.none`)}
      >
        {({ people }) =>
          people.map((person) => (
            <AdvocateRow
              key={person.accountId}
              side={side}
              person={person}
              search={search}
              onRefuse={canRefuse ? () => set(person.accountId, true) : null}
            />
          ))
        }
      </FoundBlock>
      {refused.length > 0 && (
        <details>
          <summary>{t('further.brand.refused', { count: refused.length })}</summary>
          <ul className={styles.chips}>
            {refused.map(({ accountId, name, handle }) => (
              <li key={accountId}>
                {name || handle}
                {canRefuse && (
                  <Button size="compact-xs" variant="subtle" onClick={() => set(accountId, false)}>
                    {t('further.brand.restore')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
