import { SegmentedControl, Select } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AlsoOn } from '../../../ui/also-on.tsx'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { Notice } from '../../../ui/state/notice.tsx'
import { useLists } from '../../lists/api/lists.ts'
import { PersonField } from '../../topic/components/person-field.tsx'
import { splitList } from '../../topic/topic-search.ts'
import { useOverlap } from '../api/network.ts'
import { type AudienceKind, audienceKinds } from '../network-search.ts'
import { personKey } from '../person-key.ts'
import type { ViewProps } from '../view-props.ts'
import styles from './overlap.module.css'
import { OverlapMatrix } from './overlap-matrix.tsx'
import view from './view.module.css'
import { ViewSkeleton } from './view-skeleton.tsx'

const mostCompared = 12

/** Whom do they share? How much of one audience is in another. */
export function OverlapView({ search, query, onChange }: ViewProps) {
  const { t } = useTranslation()
  const audience = search.audience ?? 'talking'
  const hasRoom = useMediaQuery('(min-width: 720px)', true, { getInitialValueInEffect: false })
  const compared = splitList(search.compare)
  const overlap = useOverlap({
    ...query,
    audience,
    ...(compared.length > 0 ? { people: compared.join(',') } : {}),
  })
  const compare = (people: readonly string[]) =>
    onChange({ compare: people.length === 0 ? undefined : people.join(',') })
  const people = overlap.data?.people ?? []
  const shown = people.map(personKey)
  const lists = (useLists().data ?? []).filter(({ id }) => !shown.includes(`list/${id}`))
  const mayAdd = (overlap.data !== undefined || overlap.isError) && shown.length < mostCompared
  return (
    <>
      <p className={view.lead}>{t('network.overlap.what')}</p>
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={t('network.overlap.audience')}
          orientation={hasRoom ? 'horizontal' : 'vertical'}
          value={audience}
          onChange={(value) =>
            onChange({ audience: value === 'talking' ? undefined : (value as AudienceKind) })
          }
          data={audienceKinds.map((kind) => ({ value: kind, label: t(`network.overlap.kind.${kind}`) }))}
        />
        {mayAdd && (
          <PersonField
            label={t('network.overlap.add')}
            hint="instagram/ana"
            value=""
            action={t('network.overlap.addButton')}
            isClearedAfter
            onDone={(person) => compare([...new Set([...shown, person])])}
          />
        )}
        {mayAdd && lists.length > 0 && (
          <Select
            label={t('network.overlap.addList')}
            placeholder={t('network.overlap.whichList')}
            data={lists.map(({ id, name }) => ({ value: id, label: name }))}
            value={null}
            onChange={(id) => id !== null && compare([...shown, `list/${id}`])}
            searchable
            nothingFoundMessage={t('network.overlap.noList')}
          />
        )}
      </div>
      {overlap.isError ? (
        <FailureNotice
          cause={overlap.error}
          onRetry={() => (compared.length > 0 ? compare([]) : void overlap.refetch())}
        />
      ) : !overlap.data ? (
        <ViewSkeleton />
      ) : people.length < 2 ? (
        <Notice title={t('network.overlap.few')}>{t('network.overlap.fewWhat')}</Notice>
      ) : (
        <>
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.accountId}>
                <span>
                  {person.name || person.handle}
                  <AlsoOn also={person.also} after=" · " />
                  {person.listOf !== null && ` · ${t('network.overlap.listOf', { count: person.listOf })}`}
                </span>
                <button
                  type="button"
                  aria-label={t('network.overlap.remove', { name: person.name || person.handle })}
                  onClick={() => compare(shown.filter((key) => key !== personKey(person)))}
                >
                  <IconX size={14} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
          <OverlapMatrix overlap={overlap.data} />
        </>
      )}
    </>
  )
}
