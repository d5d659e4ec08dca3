import { IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import { Monogram } from '../../../ui/monogram.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import type { Proposal } from '../api/identity.ts'
import styles from '../joins.module.css'

/** One of the two accounts, as far as the corpus describes it. */
export function AccountCard({ account }: { readonly account: Proposal['a'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { platform, handle, name, bio, followers, posts } = account
  const url = safeUrl(account.url)
  return (
    <article className={styles.account}>
      <p className={styles.platform}>{platformName(platform)}</p>
      <div className={styles.who}>
        <Monogram name={name || handle} />
        <div className={styles.names}>
          <h2>
            <Link to="/creators/$platform/$handle" params={{ platform, handle }}>
              {name || handle}
            </Link>
          </h2>
          <p className={styles.handle}>@{handle}</p>
        </div>
      </div>
      <p className={styles.bio} data-unknown={bio === null || undefined}>
        {bio ?? t('joins.noBio')}
      </p>
      <p className={styles.facts}>
        <span>
          {followers === null
            ? t('account.followersUnknown')
            : t('account.followers', { count: followers, shown: format.compact(followers) })}
        </span>
        <span>{t('joins.posts', { count: posts })}</span>
        {url && (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {t('joins.profile')}
            <IconExternalLink size={14} aria-hidden />
            <span className="visually-hidden"> {t('action.newTab')}</span>
          </a>
        )}
      </p>
    </article>
  )
}
