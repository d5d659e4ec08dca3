import { Button, Textarea } from '@mantine/core'
import type { CreatorAnswer } from '@relais/server/audience/audience.schema'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { type CreatorKey, useKeepAnswer } from '../api/audience.ts'
import styles from '../audience.module.css'

const longest = 2_000

interface AnswerNoteProps {
  readonly creatorKey: CreatorKey
  /** Names the question. */
  readonly about: string
  readonly answer: CreatorAnswer | null
}

/** What the creator says to it, as somebody here wrote it down; whoever may, changes it on the spot. */
export function AnswerNote({ creatorKey, about, answer }: AnswerNoteProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const keep = useKeepAnswer(creatorKey)
  const [draft, setDraft] = useState<string | null>(null)
  const mayWrite = hasRole(role, 'analyst')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const text = (draft ?? '').trim()
    if (text === '') return
    keep.mutate({ about, text }, { onSuccess: () => setDraft(null) })
  }
  if (answer === null && !mayWrite) return null
  if (draft !== null)
    return (
      <form className={styles.answer} onSubmit={save}>
        <Textarea
          label={t('audience.answer.title')}
          description={t('audience.answer.help')}
          value={draft}
          maxLength={longest}
          autosize
          minRows={2}
          maxRows={8}
          data-autofocus
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        {keep.isError && <FailureNotice cause={keep.error} />}
        <div className={styles.actions}>
          <Button type="submit" loading={keep.isPending} disabled={draft.trim() === ''}>
            {t('action.save')}
          </Button>
          <Button variant="default" onClick={() => setDraft(null)}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    )
  if (answer === null)
    return (
      <div className={styles.actions}>
        <Button variant="subtle" onClick={() => setDraft('')}>
          {t('audience.answer.add')}
        </Button>
      </div>
    )
  return (
    <div className={styles.answer}>
      <p className={styles.answerTitle}>{t('audience.answer.title')}</p>
      <blockquote className={styles.words}>{answer.text}</blockquote>
      <p className={styles.small}>
        {t('audience.answer.by', {
          known: answer.writtenBy === null ? 'no' : 'yes',
          name: answer.writtenBy ?? '',
          day: format.day(answer.writtenAt),
        })}
      </p>
      {keep.isError && <FailureNotice cause={keep.error} />}
      {mayWrite && (
        <div className={styles.actions}>
          <Button variant="subtle" onClick={() => setDraft(answer.text)}>
            {t('action.edit')}
          </Button>
          <Button
            variant="subtle"
            loading={keep.isPending}
            onClick={() => keep.mutate({ about, text: null })}
          >
            {t('action.delete')}
          </Button>
        </div>
      )}
    </div>
  )
}
