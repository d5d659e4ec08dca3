import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Network } from '../api/sources.ts'
import styles from '../sources.module.css'

const allSights = [
  'posts',
  'replies_to_posts',
  'reactions',
  'views',
  'profiles',
  'follower_counts',
  'follower_lists',
  'deletions',
  'history',
] as const satisfies readonly Network['sees'][number][]

/** Which networks can be followed, which key each wants, what each shows and what it does not. */
export function NetworkList({ networks }: { readonly networks: readonly Network[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const named = (sights: readonly Network['sees'][number][]) =>
    format.list(
      sights.map((sight) => t(`sources.sight.${sight}`)),
      'and',
    )
  return (
    <section aria-labelledby="networks">
      <h2 id="networks">{t('sources.networks.title')}</h2>
      <ul className={styles.networks}>
        {networks.map(({ network, name, key, sees, termsUrl }) => {
          const unseen = allSights.filter((sight) => !sees.includes(sight))
          return (
            <li key={network}>
              <h3>{name}</h3>
              <p>{t(`sources.key.${key}`)}</p>
              <p className={styles.meta}>{t('sources.networks.sees', { list: named(sees) })}</p>
              {unseen.length > 0 && (
                <p className={styles.meta}>{t('sources.networks.unseen', { list: named(unseen) })}</p>
              )}
              {termsUrl && (
                <a href={termsUrl} target="_blank" rel="noreferrer">
                  {t('sources.networks.terms')}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
