import { Button, TextInput } from '@mantine/core'
import type { Mapping, Preview, Upload } from '@relais/server/import/import.schema'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { useSession } from '../../access/api/session.ts'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { useStartImport } from '../api/start-import.ts'
import { columnOf, fixedValueOf } from '../mapping.ts'
import { rememberMapping } from '../remembered-mapping.ts'
import { useFieldWords } from '../use-field-words.ts'
import step from './step.module.css'

interface StartFormProps {
  readonly upload: Upload
  readonly mapping: Mapping
  /** Undefined while nobody knows what the rows would become. */
  readonly preview: Preview | undefined
}

/** The last word: what the import will be called, and what is missing before it can start. */
export function StartForm({ upload, mapping, preview }: StartFormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const sentence = useFailureSentence()
  const navigate = useNavigate()
  const { workspace } = useSession()
  const words = useFieldWords(mapping.kind)
  const [source, setSource] = useState(
    upload.fileName.replace(/(?:\.(?:gz|jsonl|ndjson|json|csv|tsv|txt|xlsx))+$/i, ''),
  )
  const start = useStartImport()
  const missing = (preview?.fields ?? []).filter(
    ({ name, required }) =>
      required &&
      columnOf(mapping.fields[name]) === null &&
      (fixedValueOf(mapping.fields[name]) ?? '') === '',
  )
  const canStart = preview !== undefined && preview.rows.length > 0 && missing.length === 0
  const begin = () => {
    rememberMapping(localStorage, {
      workspaceId: workspace.id,
      columns: upload.columns.map(({ name }) => name),
      mapping,
      usedAt: new Date().toISOString(),
    })
    start.mutate(
      { uploadId: upload.uploadId, mapping, source: source.trim() || upload.fileName },
      { onSuccess: (run) => void navigate({ to: '/import/$runId', params: { runId: run.id } }) },
    )
  }
  return (
    <form
      className={step.start}
      onSubmit={(event) => {
        event.preventDefault()
        if (canStart) begin()
      }}
    >
      <TextInput
        label={t('import.source')}
        description={t('import.sourceWhat')}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <Button type="submit" size="md" disabled={!canStart} loading={start.isPending}>
        {t('import.begin')}
      </Button>
      {missing.length > 0 && (
        <p className={step.missing}>
          {t('import.missing', {
            fields: format.list(missing.map(({ name }) => words(name))),
            count: missing.length,
          })}
        </p>
      )}
      <FormFailure sentence={start.error ? sentence(start.error) : null} />
    </form>
  )
}
