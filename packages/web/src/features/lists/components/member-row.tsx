import { IconExternalLink, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { safeUrl } from '../../../ui/evidence/safe-url.ts'
import { Monogram } from '../../../ui/monogram.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import { lastTopic } from '../../topic/last-topic.ts'
import type { ListedPerson } from '../api/open-list.ts'
import styles from './member-row.module.css'
import { PersonNote } from './person-note.tsx'

interface MemberRowProps {
  readonly listId: string
  readonly person: ListedPerson
  readonly name: string
  /** Null for people who may only look. */
  readonly onRemove: (() => void) | null
}

/** Somebody in a list: who, what is new round them, in their own words, and why they are here. */
export function MemberRow({ listId, person, name, onRemove }: MemberRowProps) {
  const { t } = useTranslation()
  return (
    <li className={styles.row}>
      <Monogram name={name} />
      <div className={styles.who}>
        <h2>
          {person.known ? (
            <Link
              to="/creators/$platform/$handle"
              params={{ platform: person.known.platform, handle: person.known.handle }}
              search={lastTopic}
            >
              {name}
            </Link>
          ) : (
            name
          )}
        </h2>
        <Facts person={person} />
      </div>
      <News news={person.news} />
      <Latest person={person} />
      <PersonNote listId={listId} person={person} canEdit={onRemove !== null} />
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('lists.removeNamed', { name })}
          title={t('lists.remove')}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </button>
      )}
    </li>
  )
}

function Facts({ person: { known } }: { readonly person: ListedPerson }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (known === null) return <p>{t('lists.notHere')}</p>
  const { platform, handle, name, followers } = known
  const facts = [
    platformName(platform),
    name ? handle : null,
    followers === null
      ? t('account.followersUnknown')
      : t('account.followers', { count: followers, shown: format.compact(followers) }),
  ]
  return <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
}

function News({ news }: Pick<ListedPerson, 'news'>) {
  const { t } = useTranslation()
  const format = useFormat()
  if (news === null) return null
  const { posts, citedBy, followersChange } = news
  const said = [
    posts > 0 ? t('lists.newPosts', { count: posts }) : null,
    citedBy > 0 ? t('lists.newlyCitedBy', { count: citedBy }) : null,
    followersChange !== null && followersChange !== 0
      ? t('lists.followersChange', { change: format.signed(followersChange) })
      : null,
  ].filter((part) => part !== null)
  if (said.length === 0) return null
  return (
    <ul className={styles.news}>
      {said.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  )
}

function Latest({ person: { latest } }: { readonly person: ListedPerson }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (latest === null) return null
  const original = safeUrl(latest.url)
  return (
    <figure className={styles.latest}>
      <blockquote>{latest.text}</blockquote>
      <figcaption>
        <time dateTime={latest.at}>{format.day(latest.at)}</time>
        {original && (
          <>
            {' · '}
            <a href={original} target="_blank" rel="noreferrer noopener">
              {t('evidence.original')} <IconExternalLink size={14} aria-hidden />
              <span className="visually-hidden"> {t('action.newTab')}</span>
            </a>
          </>
        )}
      </figcaption>
    </figure>
  )
}
