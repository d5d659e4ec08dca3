import type { Growth } from '@relais/server/audience/audience.schema'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import type { CreatorKey } from '../api/audience.ts'
import styles from '../audience.module.css'
import { AnswerNote } from './answer-note.tsx'

type Question = Growth['questions'][number]

interface OpenQuestionProps {
  readonly question: Question
  /** As the picture numbers it. */
  readonly number: number
  readonly creatorKey: CreatorKey
}

/** A time that calls for a question: what was seen, what may explain it, and what the creator says. */
export function OpenQuestion({ question, number, creatorKey }: OpenQuestionProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, from, to, count, teeth, events, about, answer } = question
  const period = format.dayRange(from, to)
  return (
    <li className={styles.question}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <p className={styles.seen}>
          {kind === 'jump'
            ? t('audience.growth.jump', { count: format.integer(count), period })
            : t('audience.growth.saw', { count: format.integer(count), times: teeth ?? 0, period })}
        </p>
        {kind === 'jump' && events.length === 0 && answer === null && <p>{t('audience.growth.open')}</p>}
        {events.length > 0 && (
          <ul className={styles.events}>
            {events.map((event) => (
              <li key={`${event.kind}${event.at}`}>
                <EventWords event={event} />
              </li>
            ))}
          </ul>
        )}
        <AnswerNote creatorKey={creatorKey} about={about} answer={answer} />
      </div>
    </li>
  )
}

function EventWords({ event }: { readonly event: Question['events'][number] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, at, handle, url, text, count, timesUsual } = event
  const href = url === null ? null : safeUrl(url)
  const said = t(`audience.growth.event.${kind}`, {
    day: format.day(at),
    count: format.integer(count),
    times: format.integer(timesUsual ?? 0),
    handle: handle ?? '?',
  })
  return (
    <>
      <p>{said}</p>
      {text !== null && (
        <p className={styles.words}>
          {href ? (
            <a href={href} target="_blank" rel="noreferrer">
              {text}
            </a>
          ) : (
            text
          )}
        </p>
      )}
    </>
  )
}
