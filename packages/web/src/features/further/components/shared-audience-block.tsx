import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type AudienceSharer, useSharedAudiences } from '../api/finding.ts'
import {
  type AudienceKind,
  audienceKinds,
  type FurtherChange,
  type FurtherSearch,
} from '../further-search.ts'
import { CsvLink } from './csv-link.tsx'
import styles from './found.module.css'
import { FoundBlock } from './found-block.tsx'
import { FoundRow } from './found-row.tsx'

interface SharedAudienceBlockProps {
  readonly who: string
  readonly query: TopicQuery
  readonly search: FurtherSearch
  readonly onChange: (change: FurtherChange) => void
}

/** To whom the audience of somebody also listens. */
export function SharedAudienceBlock({ who, query, search, onChange }: SharedAudienceBlockProps) {
  const { t } = useTranslation()
  const audience = search.audience ?? 'talking'
  const question = { ...query, person: who, audience }
  const shared = useSharedAudiences(question)
  return (
    <FoundBlock
      title={t('further.similar.byAudience')}
      asked={shared}
      tools={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('further.similar.audience')}
            value={audience}
            onChange={(value) =>
              onChange({ audience: value === 'talking' ? undefined : (value as AudienceKind) })
            }
            data={audienceKinds.map((kind) => ({ value: kind, label: t(`further.similar.kind.${kind}`) }))}
          />
          {shared.data?.people.length ? <CsvLink list="shared-audiences" query={question} /> : null}
        </>
      }
      none={({ size }) => t('further.similar.nobodyShares', { size })}
      basis={({ person, size, everybody }) =>
        t(`further.similar.basis.${audience}`, { name: person.name, size, everybody })
      }
    >
      {({ people, size }) =>
        people.map((person) => <Row key={person.accountId} person={person} size={size} search={search} />)
      }
    </FoundBlock>
  )
}

interface RowProps {
  readonly person: AudienceSharer
  /** Of the audience of the one who was asked about. */
  readonly size: number
  readonly search: FurtherSearch
}

function Row({ person, size, search }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { shared, audience, inBoth, inBothRange, times, timesRange } = person
  const range = ([low, high]: readonly [number, number], write: (value: number) => string) =>
    t('value.between', { low: write(low), high: write(high) })
  return (
    <FoundRow
      person={person}
      search={search}
      numbers={
        <b>
          <Receipt
            title={t('further.similar.times')}
            definition={t('further.similar.timesWhat')}
            facts={[
              { name: t('further.similar.times'), value: `×${format.number(times)}` },
              { name: t('score.interval'), value: range(timesRange, format.number) },
              { name: t('further.similar.inBoth'), value: format.finePercent(inBoth) },
              { name: t('score.interval'), value: range(inBothRange, format.finePercent) },
            ]}
          >
            {t('further.similar.sharedPeople', { count: shared })}
          </Receipt>
        </b>
      }
    >
      <div className={styles.bar} aria-hidden>
        <span data-part="ours" style={{ flexGrow: Math.max(0, size - shared) }} />
        <span data-part="both" style={{ flexGrow: shared }} />
        <span data-part="theirs" style={{ flexGrow: Math.max(0, audience - shared) }} />
      </div>
      <p className={styles.note}>
        {t('further.similar.timesRange', {
          low: format.number(timesRange[0]),
          high: format.number(timesRange[1]),
        })}{' '}
        ·{' '}
        {t('further.similar.ofBoth', {
          ofOurs: format.finePercent(size === 0 ? 0 : shared / size),
          ofTheirs: format.finePercent(audience === 0 ? 0 : shared / audience),
          audience,
        })}
      </p>
    </FoundRow>
  )
}
