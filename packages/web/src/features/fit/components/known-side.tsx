import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { AudienceFit } from '../api/fit.ts'
import styles from '../fit.module.css'

const shown = 4

interface KnownSideProps {
  readonly title: string
  readonly side: AudienceFit['languages']
  readonly looked: number
  /** How a value is written for people. */
  readonly write?: (value: string) => string
  /** They are words that can be looked for. */
  readonly areTerms?: boolean
}

/** The commonest languages, countries or interests, as shares of those of whom they are known. */
export function KnownSide({ title, side, looked, write = String, areTerms = false }: KnownSideProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const most = areTerms ? side.most : side.most.slice(0, shown)
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      {most.length === 0 ? (
        <p className={styles.quiet}>{t(side.known === 0 ? 'fit.notKnown' : 'fit.nothingOwn')}</p>
      ) : (
        <ul className={areTerms ? styles.terms : styles.counts}>
          {most.map(({ value, people }) => (
            <li key={value}>
              {areTerms ? (
                <Link to="/discover" search={{ terms: value, period: 'all' }}>
                  {value}
                </Link>
              ) : (
                write(value)
              )}{' '}
              <span className={styles.note}>{format.percent(people / side.known)}</span>
            </li>
          ))}
        </ul>
      )}
      {side.known > 0 && (
        <p className={styles.quiet}>
          {t('fit.knownOf', { known: format.integer(side.known), looked: format.integer(looked) })}
        </p>
      )}
    </div>
  )
}
