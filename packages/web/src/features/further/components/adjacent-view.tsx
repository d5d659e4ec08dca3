import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { type AdjacentSubject, useAdjacentTopics } from '../api/finding.ts'
import { type FurtherSearch, topicOfFurther } from '../further-search.ts'
import type { ViewProps } from '../view-props.ts'
import { CsvLink } from './csv-link.tsx'
import styles from './found.module.css'
import { FoundBlock } from './found-block.tsx'
import { TimesLine } from './times-line.tsx'

/** Which subjects the people of a topic take up more than others do, each one click away from being a topic. */
export function AdjacentView({ search, query }: ViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const subjects = useAdjacentTopics(query)
  return (
    <FoundBlock
      title={t('further.adjacent.title')}
      asked={subjects}
      tools={subjects.data?.subjects.length ? <CsvLink list="adjacent-topics" query={query} /> : null}
      basis={({ writers, others, tested, expectedByChance }) =>
        `${t('further.adjacent.basis', { writers, others })} ${t('further.byChance', {
          tested,
          expected: format.number(expectedByChance),
        })}`
      }
      none={({ writers }) => t(writers < 5 ? 'further.adjacent.few' : 'further.adjacent.none')}
    >
      {({ subjects }) =>
        subjects.map((subject) => <Row key={subject.terms.join()} subject={subject} search={search} />)
      }
    </FoundBlock>
  )
}

/** What is sure of an audience: that it is shared, that it is another one, or neither. */
const toldOf = ([low, high]: readonly [number, number]) =>
  low > 1 ? 'audience' : high < 1 ? 'audienceLess' : 'audienceUnsure'

interface RowProps {
  readonly subject: AdjacentSubject
  readonly search: FurtherSearch
}

function Row({ subject, search }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { terms, posts, writing, listening } = subject
  const { lang, on, period, from, to } = topicOfFurther(search)
  const kept = Object.fromEntries(
    Object.entries({ lang, on, period, from, to }).filter(([, value]) => value !== undefined),
  )
  const shares = [
    { of: 'ours', share: writing.of === 0 ? 0 : writing.people / writing.of },
    { of: 'others', share: writing.ofOthers === 0 ? 0 : writing.others / writing.ofOthers },
  ] as const
  return (
    <li className={styles.row}>
      <div className={styles.subject}>
        <h3>{terms[0]}</h3>
        <p>
          {[
            terms.length > 1
              ? t('further.adjacent.also', { terms: format.list(terms.slice(1), 'and') })
              : null,
            t('further.adjacent.posts', { count: posts }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      <div className={styles.numbers}>
        <TimesLine times={writing.times} range={writing.timesRange} what="adjacent" />
      </div>
      <div className={styles.words}>
        <ul className={styles.shares}>
          {shares.map(({ of, share }) => (
            <li key={of}>
              <span className={styles.share} data-of={of} aria-hidden>
                <span style={{ width: `${Math.round(share * 100)}%` }} />
              </span>
              {t(`further.adjacent.share.${of}`, { share: format.percent(share) })}
            </li>
          ))}
        </ul>
        <p className={styles.note}>
          {listening === null
            ? t('further.adjacent.audienceUnknown')
            : t(`further.adjacent.${toldOf(listening.timesRange)}`, {
                people: listening.people,
                of: listening.of,
                times: format.number(listening.times),
                low: format.number(listening.timesRange[0]),
                high: format.number(listening.timesRange[1]),
              })}
        </p>
      </div>
      <div className={styles.acts}>
        <Link to="/discover" search={{ terms: terms.join(','), ...kept }} className={styles.pick}>
          {t('further.adjacent.open')}
        </Link>
      </div>
    </li>
  )
}
