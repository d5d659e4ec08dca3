import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import { type ConnectedPeople, useConnected } from '../api/finding.ts'
import { type FurtherSearch, topicOfFurther } from '../further-search.ts'
import type { ViewProps } from '../view-props.ts'
import { CsvLink } from './csv-link.tsx'
import styles from './found.module.css'
import { FoundBlock } from './found-block.tsx'
import { FoundRow } from './found-row.tsx'
import { TimesLine } from './times-line.tsx'

/** Whom no search by words brings: those to whom the movers of a topic turn, and those whom one person alone leads to. */
export function ConnectedView({ search, query }: ViewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const connected = useConnected(query)
  const topic = topicOfFurther(search)
  return (
    <div className={styles.columns}>
      <FoundBlock
        title={t('further.connected.unseen')}
        asked={connected}
        tools={connected.data?.unseen.length ? <CsvLink list="connected-people" query={query} /> : null}
        basis={({ movers, tested, expectedByChance }) =>
          `${t('further.connected.unseenWhat', { movers })} ${t('further.byChance', {
            tested,
            expected: format.number(expectedByChance),
          })}`
        }
        none={() => t('further.connected.noUnseen')}
      >
        {({ unseen }) =>
          unseen.map((person) => (
            <FoundRow
              key={person.accountId}
              person={person}
              search={search}
              numbers={
                <>
                  <TimesLine times={person.times} range={person.timesRange} what="connected" />
                  <p>{t('further.connected.turning', { count: person.turning })}</p>
                </>
              }
            >
              {person.through.map((one) => (
                <Way key={one.accountId} way={one} search={search} />
              ))}
            </FoundRow>
          ))
        }
      </FoundBlock>
      <FoundBlock
        title={t('further.connected.behindOne')}
        asked={connected}
        tools={
          <Link to="/snowball" search={topic}>
            {t('further.connected.strangers')}
          </Link>
        }
        basis={() => t('further.connected.behindOneWhat')}
        none={() => t('further.connected.noBehindOne')}
      >
        {({ behindOne }) =>
          behindOne.map((person) => (
            <FoundRow
              key={person.accountId}
              person={person}
              search={search}
              numbers={
                <b>
                  {t('further.connected.exchanges', {
                    there: person.through.exchanges,
                    back: person.exchangesBack,
                  })}
                </b>
              }
            >
              <Way way={person.through} search={search} />
              <p className={styles.note}>
                <Link
                  to="/network"
                  search={{ ...topic, ask: 'path', reach: `${person.platform}/${person.handle}` }}
                >
                  {t('further.connected.path')}
                </Link>
              </p>
            </FoundRow>
          ))
        }
      </FoundBlock>
    </div>
  )
}

interface WayProps {
  readonly way: ConnectedPeople['behindOne'][number]['through']
  readonly search: FurtherSearch
}

/** Through whom: how often, when last, in which words. */
function Way({ way, search }: WayProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { platform, handle, name, exchanges, follows, lastAt, quote } = way
  const original = safeUrl(quote?.url ?? null)
  const facts = [
    exchanges > 0 ? t('further.connected.named', { count: exchanges }) : null,
    follows ? t('further.connected.follows') : null,
    lastAt ? t('further.connected.last', { day: format.day(lastAt) }) : null,
  ].filter((fact) => fact !== null)
  return (
    <figure className={styles.quote}>
      <figcaption>
        {t('further.connected.through')}{' '}
        <Link to="/creators/$platform/$handle" params={{ platform, handle }} search={topicOfFurther(search)}>
          {name || handle}
        </Link>
        {' · '}
        {facts.join(', ')}
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
      {quote && <blockquote>{quote.text}</blockquote>}
    </figure>
  )
}
