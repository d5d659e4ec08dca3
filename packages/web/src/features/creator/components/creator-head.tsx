import type { Creator } from '@relais/server/creator/creator.schema'
import { IconArrowLeft, IconExternalLink } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import { Monogram } from '../../../ui/monogram.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import { AddToListButton } from '../../lists/components/add-to-list-button.tsx'
import type { TopicSearch } from '../../topic/topic-search.ts'
import styles from './creator-head.module.css'

interface CreatorHeadProps {
  readonly creator: Creator
  readonly search: TopicSearch
  readonly canEdit: boolean
}

export function CreatorHead({ creator, search, canEdit }: CreatorHeadProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { name, handle, platform, followers, followersObservedAt, country, lang, bio } = creator
  const url = safeUrl(creator.url)
  const facts = [
    platformName(platform),
    name ? handle : null,
    followers === null
      ? t('account.followersUnknown')
      : t('account.followers', { count: followers, shown: format.compact(followers) }),
    followers !== null && followersObservedAt
      ? t('creator.asOf', { day: format.day(followersObservedAt) })
      : null,
    country ? format.country(country) : null,
    lang && lang !== 'und' ? t('discover.slot.languageName', { name: format.language(lang) }) : null,
  ].filter((fact) => fact !== null)
  return (
    <header>
      <Link to="/discover" search={search} className={styles.back}>
        <IconArrowLeft size={16} aria-hidden /> {t('creator.back')}
      </Link>
      <div className={styles.head}>
        <Monogram name={name || handle} size={64} />
        <div className={styles.who}>
          <h1>{name || handle}</h1>
          <p className={styles.facts}>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            {url && (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {t('creator.profile')}
                <IconExternalLink size={14} aria-hidden />
                <span className="visually-hidden"> {t('action.newTab')}</span>
              </a>
            )}
          </p>
          {bio && <p className={styles.bio}>{bio}</p>}
        </div>
        <div className={styles.acts}>
          {canEdit && <AddToListButton accountId={creator.accountId} />}
          {search.terms && (
            <Link to="/network" search={{ ...search, who: `${platform}/${handle}` }}>
              {t('creator.seeNetwork')}
            </Link>
          )}
          <Link to="/network" search={{ ...search, ask: 'path', reach: `${platform}/${handle}` }}>
            {t('creator.whoIntroduces')}
          </Link>
          <Link to="/further" search={{ ...search, who: `${platform}/${handle}` }}>
            {t('creator.whoIsLike')}
          </Link>
        </div>
      </div>
    </header>
  )
}
