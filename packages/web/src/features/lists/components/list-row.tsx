import { IconBell, IconBellFilled, IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import kept from '../../../ui/kept.module.css'
import { type List, useFollow } from '../api/lists.ts'
import styles from '../lists.module.css'

interface ListRowProps {
  readonly list: List
  readonly canEdit: boolean
  readonly onDelete: () => void
}

export function ListRow({ list, canEdit, onDelete }: ListRowProps) {
  const { t } = useTranslation()
  const { id, name, note, people, isFollowing } = list
  const follow = useFollow()
  const reportFailure = useReportFailure()
  return (
    <li className={styles.row}>
      <div className={kept.about}>
        <h2>
          <Link to="/lists/$listId" params={{ listId: id }}>
            {name}
          </Link>
        </h2>
        {note && <p className={styles.note}>{note}</p>}
        <p className={styles.facts}>
          {t('lists.people', { count: people })} · <News list={list} />
        </p>
      </div>
      <div className={kept.tools}>
        <button
          type="button"
          className={kept.tool}
          aria-pressed={isFollowing}
          aria-label={t('lists.followNamed', { name })}
          title={t(isFollowing ? 'lists.following' : 'lists.follow')}
          onClick={() => follow.mutate({ id, isFollowing: !isFollowing }, { onError: reportFailure })}
        >
          {isFollowing ? <IconBellFilled size={18} aria-hidden /> : <IconBell size={18} aria-hidden />}
        </button>
        {canEdit && (
          <button
            type="button"
            className={kept.tool}
            aria-label={t('lists.deleteNamed', { name })}
            title={t('action.delete')}
            onClick={onDelete}
          >
            <IconTrash size={18} aria-hidden />
          </button>
        )}
      </div>
    </li>
  )
}

function News({ list: { news, seenUntil } }: { readonly list: List }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (news === null || seenUntil === null) return t('lists.neverOpened')
  const since = format.day(seenUntil)
  if (news.posts === 0 && news.citedBy === 0) return t('lists.nothingNew', { since })
  return (
    <b className={styles.news}>
      {t('lists.newSince', { posts: news.posts, people: news.activePeople, since })}
    </b>
  )
}
