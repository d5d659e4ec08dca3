import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ImportKind, Upload } from '@relais/server/import/import.schema'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../../../app/failure-sentence.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { FormFailure } from '../../access/components/form-failure.tsx'
import { usePreview } from '../api/preview.ts'
import { useStartImport } from '../api/start-import.ts'
import { columnOf, fixedValueOf } from '../mapping.ts'
import { useFieldWords } from '../use-field-words.ts'
import { MappingFileButtons } from './mapping-file-buttons.tsx'
import styles from './mapping-step.module.css'
import { MappingTable } from './mapping-table.tsx'
import { PreviewTable } from './preview-table.tsx'

const kinds = ['posts', 'accounts', 'interactions'] as const satisfies readonly ImportKind[]

interface MappingStepProps {
  readonly upload: Upload
  readonly onDiscard: () => void
}

/** What each column becomes, seen at once on the first rows; nothing is stored before "start". */
export function MappingStep({ upload, onDiscard }: MappingStepProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const sentence = useFailureSentence()
  const navigate = useNavigate()
  const [mapping, setMapping] = useState(upload.suggested)
  const [source, setSource] = useState(upload.fileName.replace(/\.(gz|jsonl|ndjson|json|csv|tsv|txt)\b/g, ''))
  const [settled] = useDebouncedValue(mapping, 300)
  const preview = usePreview(upload.uploadId, settled)
  const start = useStartImport()
  const words = useFieldWords(mapping.kind)
  const missing = (preview.data?.fields ?? []).filter(
    ({ name, required }) =>
      required && columnOf(mapping.fields[name]) === null && fixedValueOf(mapping.fields[name]) === null,
  )
  const begin = () =>
    start.mutate(
      { uploadId: upload.uploadId, mapping, source: source.trim() || upload.fileName },
      { onSuccess: (run) => void navigate({ to: '/import/$runId', params: { runId: run.id } }) },
    )
  return (
    <section className={styles.step}>
      <header className={styles.file}>
        <div>
          <h2>{upload.fileName}</h2>
          <p>
            {t('import.detected', {
              format: t(`import.format.${upload.format}`),
              compression: upload.compression,
              size: format.bytes(upload.bytes),
              columns: upload.columns.length,
            })}
          </p>
        </div>
        <Button variant="subtle" onClick={onDiscard}>
          {t('import.otherFile')}
        </Button>
      </header>
      <div className={styles.kind}>
        <span id="kind-label">{t('import.kindQuestion')}</span>
        <SegmentedControl
          aria-labelledby="kind-label"
          value={mapping.kind}
          onChange={(kind) => setMapping({ ...mapping, kind: kind as ImportKind })}
          data={kinds.map((kind) => ({ value: kind, label: t(`import.kind.${kind}`) }))}
        />
      </div>
      <div className={styles.head}>
        <h3>{t('import.mapping.title')}</h3>
        <MappingFileButtons mapping={mapping} name={source} onLoad={setMapping} />
      </div>
      {preview.isError ? (
        <FailureNotice cause={preview.error} onRetry={() => void preview.refetch()} />
      ) : (
        <>
          <MappingTable
            fields={preview.data?.fields ?? []}
            columns={upload.columns}
            mapping={mapping}
            onChange={setMapping}
          />
          <h3>{t('import.preview.title')}</h3>
          <PreviewTable kind={mapping.kind} preview={preview.data} isStale={preview.isPlaceholderData} />
        </>
      )}
      <form
        className={styles.start}
        onSubmit={(event) => {
          event.preventDefault()
          if (missing.length === 0) begin()
        }}
      >
        <TextInput
          label={t('import.source')}
          description={t('import.sourceWhat')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Button
          type="submit"
          size="md"
          disabled={missing.length > 0 || preview.isError}
          loading={start.isPending}
        >
          {t('import.begin')}
        </Button>
        {missing.length > 0 && (
          <p className={styles.missing}>
            {t('import.missing', {
              fields: format.list(missing.map(({ name }) => words(name))),
              count: missing.length,
            })}
          </p>
        )}
        <FormFailure sentence={start.error ? sentence(start.error) : null} />
      </form>
    </section>
  )
}
