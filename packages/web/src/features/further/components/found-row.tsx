import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Monogram } from '../../../ui/monogram.tsx'
import { platformName } from '../../../ui/platform-name.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { AddToListButton } from '../../lists/components/add-to-list-button.tsx'
import { type FurtherSearch, topicOfFurther } from '../further-search.ts'
import styles from './found.module.css'

interface FoundRowProps {
  readonly person: {
    readonly accountId: string
    readonly platform: string
    readonly handle: string
    readonly name: string
    readonly followers: number | null
    readonly postsOnTopic: number | null
  }
  readonly search: FurtherSearch
  /** How much, on how much it rests. */
  readonly numbers: ReactNode
  /** What it rests on. */
  readonly children: ReactNode
  /** What else may be done about them, beside keeping them. */
  readonly acts?: ReactNode
}

/** Somebody who was found, why, and the way to keep them. */
export function FoundRow({ person, search, numbers, children, acts }: FoundRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const { accountId, platform, handle, name, followers, postsOnTopic } = person
  const facts = [
    platformName(platform),
    followers === null
      ? t('account.followersUnknown')
      : t('account.followers', { count: followers, shown: format.compact(followers) }),
    postsOnTopic === null ? null : t('further.postsOnTopic', { count: postsOnTopic }),
  ].filter((fact) => fact !== null)
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Monogram name={name || handle} />
        <div>
          <h3>
            <Link
              to="/creators/$platform/$handle"
              params={{ platform, handle }}
              search={topicOfFurther(search)}
            >
              {name || handle}
            </Link>
          </h3>
          <p>{facts.join(' · ')}</p>
        </div>
      </div>
      <div className={styles.numbers}>{numbers}</div>
      <div className={styles.words}>{children}</div>
      {hasRole(role, 'analyst') && (
        <div className={styles.acts}>
          <AddToListButton accountId={accountId} />
          {acts}
        </div>
      )}
    </li>
  )
}
