import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import type { ValueLine, ValueMatch } from '../api/values.ts'
import styles from '../values.module.css'

const groups = [
  { group: 'differ', states: ['differ'] },
  { group: 'talk', states: ['talk'] },
  { group: 'agree', states: ['agree'] },
  { group: 'unknown', states: ['creator-unknown', 'brand-unknown', 'unknown'] },
] as const

/** Where a brand and a person differ, first; what is to be talked about; where they agree; what nobody knows. */
export function ValueLines({ match }: { readonly match: ValueMatch }) {
  const { t } = useTranslation()
  const broken = match.questions.filter(({ isBroken }) => isBroken).length
  return (
    <>
      <p className={styles.verdict}>
        {t('values.verdict', {
          agree: match.agree,
          differ: match.differ,
          talk: match.talk,
          unknown: match.unknown,
          of: match.questions.length,
        })}
      </p>
      {broken > 0 && <p className={styles.broken}>{t('values.broken', { count: broken })}</p>}
      {groups.map(({ group, states }) => {
        const lines = match.questions.filter(({ state }) => states.some((one) => one === state))
        if (lines.length === 0) return null
        return (
          <details key={group} open={group === 'differ' || group === 'talk'} className={styles.group}>
            <summary>{t(`values.group.${group}`, { count: lines.length })}</summary>
            <ul>
              {lines.map((line) => (
                <Line key={line.question} line={line} />
              ))}
            </ul>
          </details>
        )
      })}
    </>
  )
}

function Line({ line: { question, brand, creator, isBroken } }: { readonly line: ValueLine }) {
  const { t } = useTranslation()
  const format = useFormat()
  const source = safeUrl(creator?.sourceUrl ?? null)
  return (
    <li className={styles.line} data-is-broken={isBroken || undefined}>
      <span>{t(`values.question.${question}`)}</span>
      <span className={styles.quiet}>
        {t('values.you', { answer: t(`values.answer.${brand?.answer ?? 'none'}`) })}
        {brand?.isCondition && ` (${t('values.condition')})`}
        {' · '}
        {t('values.they', { answer: t(`values.answer.${creator?.answer ?? 'none'}`) })}
        {creator && (
          <>
            {', '}
            {t(`values.source.${creator.source}`, { day: format.day(creator.saidOn) })}
            {source && (
              <>
                {' '}
                <a href={source} target="_blank" rel="noreferrer noopener">
                  {t('values.read')}
                  <span className="visually-hidden"> {t('action.newTab')}</span>
                </a>
              </>
            )}
          </>
        )}
      </span>
    </li>
  )
}
