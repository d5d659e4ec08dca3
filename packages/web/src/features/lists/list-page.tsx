import { SegmentedControl, Skeleton } from '@mantine/core'
import { IconArrowLeft, IconBell, IconBellFilled, IconDownload, IconUsersGroup } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../app/report-failure.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import kept from '../../ui/kept.module.css'
import { FailureNotice } from '../../ui/state/failure-notice.tsx'
import { Notice } from '../../ui/state/notice.tsx'
import { useSession } from '../access/api/session.ts'
import { hasRole } from '../access/role.ts'
import { useFollow, useSetInList } from './api/lists.ts'
import { type ListedPerson, listCsvPath, type OpenList, useOpenList } from './api/open-list.ts'
import { EditListButton } from './components/edit-list-button.tsx'
import { MemberRow } from './components/member-row.tsx'
import styles from './lists.module.css'
import { type MemberOrder, memberOrders, nameOf, orderMembers } from './order-members.ts'

/** One list: its people, what each wrote last, and what is new since the visit before. */
export function ListPage() {
  const { t, i18n } = useTranslation()
  const { listId } = useParams({ from: '/frame/lists/$listId' })
  const list = useOpenList(listId)
  const { role } = useSession()
  const canEdit = hasRole(role, 'analyst')
  const reportFailure = useReportFailure()
  const [order, setOrder] = useState<MemberOrder>('news')
  const [removed, setRemoved] = useState<ListedPerson | null>(null)
  const setInList = useSetInList()
  const members = useMemo(
    () => orderMembers(list.data?.members ?? [], order, new Intl.Collator(i18n.language).compare),
    [list.data, order, i18n.language],
  )
  if (list.isError) return <FailureNotice isPage cause={list.error} onRetry={() => void list.refetch()} />
  if (list.isPending)
    return (
      <div role="status" aria-label={t('state.loading')} className={kept.list}>
        <Skeleton height={40} width={280} />
        <Skeleton height={88} radius={8} />
        <Skeleton height={88} radius={8} />
      </div>
    )
  const remove = (person: ListedPerson) =>
    setInList.mutate(
      { id: listId, accountId: person.accountId, isIn: false },
      { onSuccess: () => setRemoved(person), onError: reportFailure },
    )
  const putBack = (person: ListedPerson) =>
    setInList.mutate(
      { id: listId, accountId: person.accountId, isIn: true },
      { onSuccess: () => setRemoved(null), onError: reportFailure },
    )
  return (
    <div className={styles.page}>
      <title>{`${list.data.name} · Relais`}</title>
      <Head list={list.data} canEdit={canEdit} />
      {removed && (
        <p className={kept.undo} role="status">
          {t('lists.removed', { name: nameOf(removed) })}{' '}
          <button type="button" className={kept.textButton} onClick={() => putBack(removed)}>
            {t('action.undo')}
          </button>
        </p>
      )}
      {members.length === 0 ? (
        <Notice
          title={t('lists.empty')}
          actions={<ButtonLink to="/discover">{t('action.toDiscover')}</ButtonLink>}
        >
          {t('lists.noneWhat')}
        </Notice>
      ) : (
        <>
          <SegmentedControl
            className={styles.order ?? ''}
            aria-label={t('lists.order')}
            value={order}
            onChange={(value) => setOrder(value as MemberOrder)}
            data={memberOrders.map((value) => ({ value, label: t(`lists.by.${value}`) }))}
          />
          <ul className={kept.list}>
            {members.map((person) => (
              <MemberRow
                key={person.accountId}
                listId={listId}
                person={person}
                name={nameOf(person)}
                onRemove={canEdit ? () => remove(person) : null}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Head({ list, canEdit }: { readonly list: OpenList; readonly canEdit: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const follow = useFollow()
  const reportFailure = useReportFailure()
  const { id, name, note, people, isFollowing, newSince, members } = list
  const posts = members.reduce((sum, { news }) => sum + (news?.posts ?? 0), 0)
  const active = members.filter(({ news }) => news !== null && news.posts + news.citedBy > 0).length
  return (
    <header>
      <Link to="/lists" className={styles.back}>
        <IconArrowLeft size={16} aria-hidden /> {t('frame.lists')}
      </Link>
      <div className={kept.head}>
        <div>
          <h1>{name}</h1>
          {note && <p className={kept.what}>{note}</p>}
          <p className={styles.facts}>
            {t('lists.people', { count: people })} ·{' '}
            {newSince === null
              ? t('lists.firstVisit')
              : t('lists.newSince', { posts, people: active, since: format.day(newSince) })}
          </p>
        </div>
        <div className={styles.acts}>
          <button
            type="button"
            className={styles.act}
            aria-pressed={isFollowing}
            onClick={() => follow.mutate({ id, isFollowing: !isFollowing }, { onError: reportFailure })}
          >
            {isFollowing ? <IconBellFilled size={16} aria-hidden /> : <IconBell size={16} aria-hidden />}
            {t(isFollowing ? 'lists.following' : 'lists.follow')}
          </button>
          {canEdit && <EditListButton id={id} name={name} note={note} />}
          {people > 0 && (
            <Link to="/team" search={{ list: id }} className={styles.act}>
              <IconUsersGroup size={16} aria-hidden /> {t('lists.chooseTeam')}
            </Link>
          )}
          <a className={styles.act} href={listCsvPath(id)} download>
            <IconDownload size={16} aria-hidden /> {t('action.exportCsv')}
          </a>
        </div>
      </div>
    </header>
  )
}
