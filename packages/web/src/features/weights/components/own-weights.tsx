import { Button, TextInput } from '@mantine/core'
import type { Weights } from '@relais/core/influence/weights'
import { sameProportions } from '@relais/core/weights/weight-presets'
import { IconDownload, IconTrash, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReportFailure } from '../../../app/report-failure.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useSession } from '../../access/api/session.ts'
import { hasRole } from '../../access/role.ts'
import {
  type SavedWeights,
  useRestoreWeights,
  useRetireWeights,
  useSaveWeights,
  weightsCsvUrl,
} from '../api/weights.ts'
import { readWeightsFile } from '../weights-file.ts'
import styles from './weights-panel.module.css'

interface OwnWeightsProps {
  readonly weights: Weights
  readonly saved: readonly SavedWeights[]
}

/** Keeps the weights at hand under a name, and says which version of which name they are. */
export function OwnWeights({ weights, saved }: OwnWeightsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const reportFailure = useReportFailure()
  const [name, setName] = useState('')
  const [retired, setRetired] = useState<SavedWeights | null>(null)
  const [isUnreadable, setUnreadable] = useState(false)
  const save = useSaveWeights()
  const retire = useRetireWeights()
  const restore = useRestoreWeights()
  const canEdit = hasRole(role, 'analyst')
  const same = saved.find((one) => sameProportions(one, weights))
  const next = (saved.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())?.version ?? 0) + 1
  return (
    <div className={styles.own}>
      {same && (
        <p className={styles.version}>
          {t('weights.version', {
            name: same.name,
            version: same.version,
            day: format.day(same.createdAt),
          })}
          {canEdit && (
            <button
              type="button"
              className={styles.icon}
              aria-label={t('weights.retireNamed', { name: same.name })}
              title={t('action.delete')}
              onClick={() =>
                retire.mutate(same.id, { onSuccess: () => setRetired(same), onError: reportFailure })
              }
            >
              <IconTrash size={16} aria-hidden />
            </button>
          )}
        </p>
      )}
      {retired && (
        <p role="status">
          {t('weights.retired', { name: retired.name })}{' '}
          <button
            type="button"
            className={styles.act}
            onClick={() =>
              restore.mutate(retired.id, { onSuccess: () => setRetired(null), onError: reportFailure })
            }
          >
            {t('action.undo')}
          </button>
        </p>
      )}
      {canEdit && (
        <form
          className={styles.save}
          onSubmit={(event) => {
            event.preventDefault()
            const input = { ...weights, name: name.trim() }
            save.mutate([input], { onSuccess: () => setName(''), onError: reportFailure })
          }}
        >
          <TextInput
            size="xs"
            aria-label={t('weights.name')}
            placeholder={t('weights.name')}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            size="xs"
            type="submit"
            variant="default"
            disabled={name.trim() === ''}
            loading={save.isPending}
          >
            {next > 1 ? t('weights.saveVersion', { version: next }) : t('action.save')}
          </Button>
        </form>
      )}
      <p className={styles.files}>
        {saved.length > 0 && (
          <a href={weightsCsvUrl()} download>
            <IconDownload size={14} aria-hidden /> {t('action.exportCsv')}
          </a>
        )}
        {canEdit && (
          <label className={styles.file}>
            <IconUpload size={14} aria-hidden /> {t('weights.fromFile')}
            <input
              type="file"
              accept=".csv,.json,text/csv,application/json"
              className="visually-hidden"
              onChange={async (event) => {
                const input = event.currentTarget
                const read = readWeightsFile((await input.files?.[0]?.text()) ?? '')
                input.value = ''
                setUnreadable(read === null)
                if (read) save.mutate(read, { onError: reportFailure })
              }}
            />
          </label>
        )}
      </p>
      {isUnreadable && <p role="alert">{t('weights.unreadable')}</p>}
    </div>
  )
}
