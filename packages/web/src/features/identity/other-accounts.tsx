import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { platformName } from '../../ui/platform-name.ts'
import { useOtherAccounts } from './api/identity.ts'
import styles from './joins.module.css'

interface OtherAccountsProps {
  readonly platform: string
  readonly handle: string
}

/** Where else this person is, and who says so. */
export function OtherAccounts({ platform, handle }: OtherAccountsProps) {
  const { t } = useTranslation()
  const { data: accounts } = useOtherAccounts({ platform, handle })
  if (accounts === undefined) return null
  return (
    <section className={styles.card}>
      <h3>{t('joins.others')}</h3>
      {accounts.length === 0 ? (
        <p className={styles.none}>{t('joins.othersNone')}</p>
      ) : (
        <ul className={styles.others}>
          {accounts.map((other) => (
            <li key={other.accountId}>
              <Link
                to="/creators/$platform/$handle"
                params={{ platform: other.platform, handle: other.handle }}
              >
                {t('joins.alsoOn', { platform: platformName(other.platform), handle: other.handle })}
              </Link>
              <span className={styles.none}>
                {t(other.from === 'file' ? 'joins.fromFile' : 'joins.fromPeople')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Link to="/people/joins" className={styles.toJoins}>
        {t('joins.toJoins')}
      </Link>
    </section>
  )
}
