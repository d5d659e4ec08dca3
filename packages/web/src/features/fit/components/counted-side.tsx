import { useFormat } from '../../../i18n/use-format.ts'
import type { AudienceFit } from '../api/fit.ts'
import styles from '../fit.module.css'

interface CountedSideProps
  extends Pick<NonNullable<AudienceFit['counted']>['sides'][number], 'listed' | 'most'> {
  readonly title: string
  readonly write: (value: string) => string
  /** Of how many followers this is known. */
  readonly coverage: string
}

/** One side of the followers that a network counts, as shares of those that it lists. */
export function CountedSide({ title, listed, most, write, coverage }: CountedSideProps) {
  const format = useFormat()
  return (
    <div className={styles.side}>
      <h5>{title}</h5>
      <ul className={styles.counts}>
        {most.map(({ value, followers }) => (
          <li key={value}>
            {write(value)} <span className={styles.note}>{format.percent(followers / listed)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{coverage}</p>
    </div>
  )
}
