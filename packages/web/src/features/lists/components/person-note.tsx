import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useNotePerson } from '../api/lists.ts'
import type { ListedPerson } from '../api/open-list.ts'
import styles from './member-row.module.css'

interface PersonNoteProps {
  readonly listId: string
  readonly person: ListedPerson
  readonly canEdit: boolean
}

/** Why somebody is in a list: one line, kept when the field is left. */
export function PersonNote({ listId, person: { accountId, note }, canEdit }: PersonNoteProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(note)
  const save = useNotePerson()
  const reportFailure = useReportFailure()
  if (!canEdit) return note ? <p className={styles.note}>{note}</p> : null
  const keep = () => {
    if (text.trim() !== note)
      save.mutate({ id: listId, accountId, note: text.trim() }, { onError: reportFailure })
  }
  return (
    <input
      className={styles.note}
      value={text}
      maxLength={2000}
      placeholder={t('lists.why')}
      aria-label={t('lists.why')}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key !== 'Escape') return
        setText(note)
        event.stopPropagation()
      }}
    />
  )
}
