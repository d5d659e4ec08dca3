import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Receipt } from '../../../ui/receipt/receipt.tsx'
import type { AudienceFit } from '../api/fit.ts'
import styles from '../fit.module.css'
import { CountedSide } from './counted-side.tsx'

type Counted = NonNullable<AudienceFit['counted']>

const dayMs = 86_400_000
const names: Readonly<Record<string, string>> = { instagram: 'Instagram' }
const isGender = (value: string) => value === 'F' || value === 'M' || value === 'U'

/** What the network itself counts of the followers: beside what is observed, and mixed into nothing. */
export function CountedAudience({ counted }: { readonly counted: Counted }) {
  const { t } = useTranslation()
  const format = useFormat()
  const network = names[counted.network] ?? counted.network
  const { reach, trouble, match, followers } = counted
  const lastDay = (until: string) => new Date(Date.parse(until) - dayMs).toISOString()
  const write = {
    countries: format.country,
    cities: String,
    ages: String,
    genders: (value: string) => (isGender(value) ? t(`fit.counted.gender.${value}`) : value),
  }
  const knownOf = (listed: number) =>
    followers === null
      ? t('fit.counted.listed', { listed: format.integer(listed) })
      : t('fit.counted.listedOf', { listed: format.integer(listed), followers: format.integer(followers) })
  return (
    <section className={styles.counted} aria-labelledby="counted-audience">
      <h4 id="counted-audience">
        <Receipt
          title={t('fit.counted.title', { network })}
          definition={t('fit.counted.definition', { network })}
        >
          {t('fit.counted.title', { network })}
        </Receipt>
      </h4>
      <p className={styles.quiet}>{t('fit.counted.when', { network, day: format.day(counted.countedAt) })}</p>
      {trouble !== null && <p>{t(`fit.counted.trouble.${trouble}`, { network })}</p>}
      {match !== null && (
        <div className={styles.side}>
          <p>{t('fit.counted.match', { match: format.percent(match.match) })}</p>
          <p className={styles.quiet}>{knownOf(match.listed)}</p>
        </div>
      )}
      {counted.sides
        .filter(({ most }) => most.length > 0)
        .map(({ side, ...parts }) => (
          <CountedSide
            key={side}
            title={t(`fit.counted.side.${side}`)}
            {...parts}
            write={write[side]}
            coverage={knownOf(parts.listed)}
          />
        ))}
      <p className={styles.quiet}>
        {reach === null
          ? t('fit.counted.noReach', { network })
          : t('fit.counted.reach', {
              count: reach.accounts,
              days: format.dayRange(reach.from, lastDay(reach.until)),
            })}
      </p>
    </section>
  )
}
