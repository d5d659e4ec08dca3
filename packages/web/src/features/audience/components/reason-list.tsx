import type { AudiencePanel } from '@relais/server/audience/audience.schema'
import { useTranslation } from 'react-i18next'
import styles from '../audience.module.css'
import { useFactWords } from '../use-fact-words.ts'

type Reason = AudiencePanel['reasons'][number]

/** What speaks against the most people, with up to three of them. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation()
  const { reasonWords } = useFactWords()
  if (reasons.length === 0) return <p className={styles.small}>{t('audience.noReason')}</p>
  return (
    <div>
      <h4 className={styles.reasonsTitle}>{t('audience.reasons')}</h4>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.reason}>
            <p>
              <strong>{reasonWords(reason.reason)}</strong>{' '}
              <span className={styles.small}>{t('audience.seenOf', { count: reason.people })}</span>
            </p>
            <ul className={styles.examples}>
              {reason.examples.map((example) => (
                <Example key={`${example.handle}${example.text}`} example={example} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Example({ example }: { readonly example: Reason['examples'][number] }) {
  const { factWords } = useFactWords()
  const { handle, facts, text } = example
  return (
    <li>
      <span className={styles.handle}>@{handle}</span>
      {text === null ? (
        <span className={styles.small}>{factWords(facts)}</span>
      ) : (
        <q className={styles.words}>{text}</q>
      )}
    </li>
  )
}
