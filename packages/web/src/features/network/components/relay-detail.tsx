import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { AlsoOn } from '../../../ui/also-on.tsx'
import type { TopicQuery } from '../../topic/topic-search.ts'
import { type RelayArc, type Relays, type Trace, useTrace } from '../api/network.ts'
import type { NetworkSearch } from '../network-search.ts'
import { personKey } from '../person-key.ts'
import { PersonLinks } from './person-links.tsx'
import styles from './view.module.css'

interface RelayDetailProps {
  readonly relays: Relays
  readonly lane: number
  readonly query: TopicQuery
  readonly search: NetworkSearch
  readonly onClose: () => void
  readonly onChoose: (lane: number) => void
}

const namesShown = 8

/** One lane in words: whom this person takes up, who takes them up, and by what that is known. */
export function RelayDetail({ relays, lane, query, search, onClose, onChoose }: RelayDetailProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const person = relays.people[lane]
  const days = relays.days
  const trace = useTrace({ ...query, days: String(days), person: person ? personKey(person) : '' })
  if (!person) return null
  const name = person.name || person.handle
  const nameOf = (place: number) => relays.people[place]?.name || relays.people[place]?.handle || ''
  const namesOf = (found: Trace, generation: number, people: number) => {
    const steps = found.steps.filter((step) => step.generation === generation).slice(0, namesShown)
    const names = steps.map((step) => `${step.name || step.handle} (${format.day(step.at)})`)
    const more = people - steps.length
    return format.list(more > 0 ? [...names, t('network.more', { count: more })] : names)
  }
  const list = (title: string, arcs: readonly RelayArc[], side: 'from' | 'to') =>
    arcs.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul>
          {arcs.map((arc) => (
            <li key={`${arc.from} ${arc.to}`}>
              <button type="button" className={styles.person} onClick={() => onChoose(arc[side])}>
                {nameOf(arc[side])}
              </button>
              <ArcWords arc={arc} days={days} />
            </li>
          ))}
        </ul>
      </section>
    )
  return (
    <section className={styles.card} aria-label={name}>
      <div className={styles.cardHead}>
        <h2>{name}</h2>
        <CloseButton aria-label={t('action.close')} onClick={onClose} />
      </div>
      {person.also.length > 0 && (
        <p className={styles.note}>
          <AlsoOn also={person.also} />
        </p>
      )}
      <PersonLinks person={person} search={search} />
      <p>
        {t('network.relays.spoke', {
          count: person.posts,
          day: format.day(person.firstAt),
        })}{' '}
        {t('network.passedOnBy', { count: person.passedOnBy })}.
      </p>
      {list(
        t('network.relays.takenUpBy'),
        relays.arcs.filter(({ from }) => from === lane),
        'to',
      )}
      {list(
        t('network.relays.takesUp'),
        relays.arcs.filter(({ to }) => to === lane),
        'from',
      )}
      {trace.data && trace.data.generations.length > 0 && (
        <section>
          <h3>{t('network.relays.trace')}</h3>
          <ol>
            {trace.data.generations
              .map((people, index) => ({ people, generation: index + 1 }))
              .map(({ people, generation }) => (
                <li key={generation}>
                  {t('network.relays.generation', { generation, people })}{' '}
                  <span className={styles.note}>{namesOf(trace.data, generation, people)}</span>
                </li>
              ))}
          </ol>
        </section>
      )}
    </section>
  )
}

/** By what an arc is known: namings, timing beside chance, or both. */
function ArcWords({ arc, days }: { readonly arc: RelayArc; readonly days: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { named, timing } = arc
  return (
    <small className={styles.note}>
      {named > 0 && ` ${t('network.relays.named', { count: named, days })}`}
      {timing &&
        ` ${t('network.relays.timing', {
          days,
          followed: timing.followed,
          occasions: timing.occasions,
          expected: format.number(timing.expected),
          lift: format.number(timing.lift),
          low: format.number(timing.interval[0]),
          high: format.number(timing.interval[1]),
        })}`}
      {timing?.mayBeChance && ` ${t('network.relays.mayBeChance')}`}
    </small>
  )
}
