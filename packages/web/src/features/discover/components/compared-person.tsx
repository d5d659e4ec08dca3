import { CloseButton } from '@mantine/core'
import type { RankedCreator } from '@relais/server/influence/influence.schema'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { platformName } from '../../../ui/platform-name.ts'
import type { TopicSearch } from '../../topic/topic-search.ts'
import { settledRow } from '../row.ts'
import styles from './compare-grid.module.css'
import { RowScore } from './row-score.tsx'

interface ComparedPersonProps {
  readonly person: RankedCreator
  readonly topic: TopicSearch
  readonly onRemove: (accountId: string) => void
}

/** Who it is, what they score, which ranks they could have, and the way out of the comparison. */
export function ComparedPerson({ person, topic, onRemove }: ComparedPersonProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { platform, handle, followers } = person
  const name = person.name || handle
  return (
    <>
      <div className={styles.who}>
        <Link to="/creators/$platform/$handle" params={{ platform, handle }} search={topic}>
          {name}
        </Link>
        <CloseButton
          size="sm"
          aria-label={t('compare.remove', { name })}
          onClick={() => onRemove(person.accountId)}
        />
      </div>
      <p className={styles.meta}>
        {platformName(platform)} ·{' '}
        {followers === null
          ? t('account.followersUnknown')
          : t('account.followers', { count: followers, shown: format.compact(followers) })}
      </p>
      <RowScore row={settledRow(person)} move={0} />
    </>
  )
}
