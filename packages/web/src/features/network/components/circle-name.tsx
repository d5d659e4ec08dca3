import { Button, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import { useNameCircle, useUnnameCircle } from '../api/circle-names.ts'
import type { NetworkMap } from '../api/network.ts'
import styles from './view.module.css'

interface CircleNameProps {
  readonly map: NetworkMap
  readonly circle: number
  readonly shown: string
}

/** People by whom a circle is found again. */
const mostAnchors = 100
const fewestAnchors = 3

/** What a circle is called, and a name of one's own for it, which follows its people. */
export function CircleName({ map, circle, shown }: CircleNameProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const [typed, setTyped] = useState<string | null>(null)
  const save = useNameCircle()
  const remove = useUnnameCircle()
  const onError = useReportFailure()
  const name = map.circles[circle]?.name ?? null
  const accountIds = map.people
    .filter((person) => person.circle === circle)
    .slice(0, mostAnchors)
    .map(({ accountId }) => accountId)
  const done = { onSuccess: () => setTyped(null), onError }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (typed !== null && typed.trim() !== '')
      save.mutate({ name: typed.trim(), accountIds, replaces: name?.id ?? null }, done)
  }
  if (typed !== null)
    return (
      <form className={styles.nameForm} onSubmit={keep}>
        <TextInput
          label={t('network.circles.nameIt')}
          description={t('network.circles.nameWhat')}
          maxLength={80}
          data-autofocus
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            setTyped(null)
          }}
        />
        <div className={styles.bar}>
          <Button type="submit" size="xs" loading={save.isPending} disabled={typed.trim() === ''}>
            {t('action.save')}
          </Button>
          {name && (
            <Button
              size="xs"
              variant="default"
              loading={remove.isPending}
              onClick={() => remove.mutate(name.id, done)}
            >
              {t('network.circles.unname')}
            </Button>
          )}
          <Button size="xs" variant="subtle" onClick={() => setTyped(null)}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    )
  return (
    <div>
      <h2>
        {shown}{' '}
        {hasRole(role, 'analyst') && accountIds.length >= fewestAnchors && (
          <button
            type="button"
            className={styles.icon}
            aria-label={t('network.circles.nameIt')}
            title={t('network.circles.nameIt')}
            onClick={() => setTyped(name?.name ?? '')}
          >
            <IconPencil size={16} aria-hidden />
          </button>
        )}
      </h2>
      {name && (
        <p className={styles.note}>
          {t(name.namedBy === null ? 'network.circles.named' : 'network.circles.namedBy', {
            by: name.namedBy ?? '',
            day: format.day(name.namedAt),
            known: name.known,
            of: name.of,
          })}
        </p>
      )}
    </div>
  )
}
