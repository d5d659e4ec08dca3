import { pillarNames } from '@relais/core/influence/signals'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { EvidencePost } from '../../../ui/evidence/evidence-post.tsx'
import { usePillarWords } from '../../../ui/glyph/use-pillar-words.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import { SignalStrip } from '../../creator/components/signal-strip.tsx'
import { useSignalWords } from '../../creator/use-signal-words.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import styles from './compare-grid.module.css'
import { ComparedPerson } from './compared-person.tsx'

interface CompareGridProps {
  /** Best first. */
  readonly people: readonly RankedCreator[]
  readonly topic: TopicSearch
  readonly onRemove: (accountId: string) => void
}

/** One line for each thing that is compared, one place in it for each person; on a phone one card for each thing. */
export function CompareGrid({ people, topic, onRemove }: CompareGridProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useSignalWords()
  const pillarWords = usePillarWords()
  const line = (key: string, title: ReactNode, cell: (person: RankedCreator) => ReactNode) => (
    <section key={key} className={styles.line}>
      <h3>{title}</h3>
      <ul className={styles.cells}>
        {people.map((person) => (
          <li key={person.accountId}>
            <span className={styles.name}>{person.name || person.handle}</span>
            {cell(person)}
          </li>
        ))}
      </ul>
    </section>
  )
  const unknownOf = (person: RankedCreator) =>
    person.signals
      .filter(({ knowledge }) => knowledge !== 'measured')
      .map(({ name }) => t(`signal.${name}.short`))
  return (
    <div className={styles.grid} style={{ '--people': people.length } as CSSProperties}>
      <section className={`${styles.line} ${styles.people}`}>
        <h3>{t('compare.people')}</h3>
        <ul className={styles.cells}>
          {people.map((person) => (
            <li key={person.accountId}>
              <ComparedPerson person={person} topic={topic} onRemove={onRemove} />
            </li>
          ))}
        </ul>
      </section>
      {pillarNames.map((pillar) =>
        line(pillar, t(`pillar.${pillar}`), ({ pillars }) => {
          const { value, interval, knowledge } = pillars[pillar]
          return (
            <SignalStrip
              signal={{ percentile: value, interval, knowledge, pillar }}
              label={pillarWords(pillar, pillars[pillar])}
            />
          )
        }),
      )}
      {(people[0]?.signals ?? []).map(({ name }) =>
        line(
          name,
          <Receipt title={t(`signal.${name}.name`)} definition={t(`signal.${name}.what`)}>
            {t(`signal.${name}.name`)}
          </Receipt>,
          ({ signals }) => {
            const signal = signals.find((one) => one.name === name) ?? null
            return (
              <>
                <SignalStrip signal={signal} />
                <p className={styles.words}>{signal ? words(signal) : t('value.notKnownYet')}</p>
              </>
            )
          },
        ),
      )}
      {line('evidence', t('evidence.title'), ({ evidence: [best] }) =>
        best ? <EvidencePost post={best} /> : <p className={styles.words}>{t('evidence.none')}</p>,
      )}
      {line('unknown', t('compare.unknown'), (person) => {
        const unknown = unknownOf(person)
        return (
          <p className={styles.words}>
            {unknown.length === 0 ? t('compare.allKnown') : format.list(unknown)}
          </p>
        )
      })}
    </div>
  )
}
