import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import { type RisingPerson, useRising } from '../api/finding.ts'
import type { FurtherSearch } from '../further-search.ts'
import type { ViewProps } from '../view-props.ts'
import { CsvLink } from './csv-link.tsx'
import styles from './found.module.css'
import { FoundBlock } from './found-block.tsx'
import { FoundRow } from './found-row.tsx'
import { TimesLine } from './times-line.tsx'

/** Who gains attention on the topic faster than the topic does, and whether that is more than one post. */
export function RisingView({ search, query }: ViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const rising = useRising(query)
  return (
    <FoundBlock
      title={t('further.rising.title')}
      asked={rising}
      tools={rising.data?.people.length ? <CsvLink list="rising-people" query={query} /> : null}
      basis={({ before, after, tested, expectedByChance, topicBefore, topicAfter }) =>
        `${t('further.rising.basis', {
          before: format.dayRange(before.from, before.to),
          after: format.dayRange(after.from, after.to),
          topicBefore,
          topicAfter,
        })} ${t('further.byChance', { tested, expected: format.number(expectedByChance) })}`
      }
      none={({ tested }) => t('further.rising.none', { tested })}
    >
      {({ people }) => people.map((person) => <Row key={person.accountId} person={person} search={search} />)}
    </FoundBlock>
  )
}

function Row({ person, search }: { readonly person: RisingPerson; readonly search: FurtherSearch }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, peopleBefore, peopleAfter, times, timesRange, postsBefore, postsAfter, best } = person
  const original = safeUrl(best?.url ?? null)
  return (
    <FoundRow
      person={person}
      search={search}
      numbers={
        <>
          <TimesLine times={times} range={timesRange} what="rising" />
          <p>{t('further.rising.people', { before: peopleBefore, after: peopleAfter })}</p>
        </>
      }
    >
      <p className={styles.note}>
        {kind === 'one-post' && <span className={styles.warn}>{t('further.rising.onePost')}</span>}
        {kind === 'one-post' && ' '}
        {t('further.rising.posts', { before: postsBefore, after: postsAfter })}
        {person.circle !== null && (
          <>
            {' '}
            <span className={styles.warn}>
              {t('further.rising.circle', {
                count: person.circle.people,
                share: format.percent(person.circle.share),
              })}
            </span>
          </>
        )}
        {person.unexplainedFollowers !== null && (
          <>
            {' '}
            <span className={styles.warn}>
              {t('further.rising.unexplained', { count: person.unexplainedFollowers })}
            </span>
          </>
        )}
      </p>
      {best && (
        <figure className={styles.quote}>
          <blockquote>{best.text}</blockquote>
          <figcaption>
            {t('further.rising.best', { count: best.people })}
            {original && (
              <>
                {' · '}
                <a href={original} target="_blank" rel="noreferrer noopener">
                  {t('evidence.original')}
                  <span className="visually-hidden"> {t('action.newTab')}</span>
                </a>
              </>
            )}
          </figcaption>
        </figure>
      )}
    </FoundRow>
  )
}
