import { Button, SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { FileReading } from '@relais/core/record/file-reading'
import type { ImportKind, Mapping, Upload } from '@relais/server/import/import.schema'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { FailureNotice } from '../../../ui/state/failure-notice.tsx'
import { usePreview } from '../api/preview.ts'
import { useReadAgain } from '../api/read-again.ts'
import { carryMapping, isSameMapping } from '../carry-mapping.ts'
import type { RememberedMapping } from '../remembered-mapping.ts'
import { ColumnRemarks } from './column-remarks.tsx'
import { MappingFileButtons } from './mapping-file-buttons.tsx'
import { MappingTable } from './mapping-table.tsx'
import { NeededFields } from './needed-fields.tsx'
import { PreviewSection } from './preview-section.tsx'
import { ReadingSentence } from './reading-sentence.tsx'
import styles from './reading-step.module.css'
import { RememberedNote } from './remembered-note.tsx'
import { StartForm } from './start-form.tsx'
import step from './step.module.css'

const kinds = ['posts', 'accounts', 'interactions'] as const satisfies readonly ImportKind[]

const toolName = {
  modash: 'Modash',
  hypeauditor: 'HypeAuditor',
  traackr: 'Traackr',
  grin: 'GRIN',
  shopify: 'Shopify',
} as const satisfies Record<NonNullable<Upload['recognised']>['tool'], string>

interface ReadingStepProps {
  readonly upload: Upload
  /** What this workspace used for the same columns before. */
  readonly remembered: RememberedMapping | null
  /** The same file, read in another way. */
  readonly onReadAgain: (upload: Upload) => void
  readonly onDiscard: () => void
}

/** How the file is read and what each column becomes, seen at once on the first rows; nothing is stored before "start". */
export function ReadingStep({ upload, remembered, onReadAgain, onDiscard }: ReadingStepProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [origin, setOrigin] = useState({
    mapping: (remembered && carryMapping(remembered.mapping, upload)) ?? upload.suggested,
    isRemembered: remembered !== null,
  })
  const [mapping, setMapping] = useState<Mapping>(origin.mapping)
  const [settled] = useDebouncedValue(mapping, 300)
  const preview = usePreview(upload.uploadId, settled)
  const readAgain = useReadAgain(upload.uploadId)
  const fields = preview.data?.fields ?? []
  const startAgainFrom = (next: Mapping) => {
    setOrigin({ mapping: next, isRemembered: false })
    setMapping(next)
  }
  const changeReading = (change: FileReading) => {
    // Where the names stand was said of the sheet before.
    const { headerLine, ...before } = mapping.file ?? {}
    const kept = headerLine === undefined || change.sheet !== undefined ? before : { ...before, headerLine }
    readAgain.mutate(
      { file: { ...kept, ...change } },
      {
        onSuccess: (read) => {
          // What somebody chose by hand goes on; what Relais guessed is guessed anew.
          const carried = isSameMapping(mapping, origin.mapping) ? null : carryMapping(mapping, read)
          if (carried) setMapping(carried)
          else startAgainFrom(read.suggested)
          onReadAgain(read)
        },
      },
    )
  }
  const changeKind = (kind: ImportKind) =>
    readAgain.mutate(
      { file: mapping.file ?? {}, kind },
      { onSuccess: (read) => startAgainFrom(read.suggested) },
    )
  return (
    <section className={step.step} aria-labelledby="file">
      <header className={step.head}>
        <div>
          <h2 id="file">{upload.fileName}</h2>
          <p>
            {t('import.detected', {
              format: t(`import.format.${upload.format}`),
              compression: upload.compression,
              size: format.bytes(upload.bytes),
              columns: upload.columns.length,
            })}
          </p>
          {upload.recognised && (
            <p>
              {t(`import.recognised.${upload.recognised.holds}`, {
                tool: toolName[upload.recognised.tool],
              })}
            </p>
          )}
        </div>
        <Button variant="subtle" onClick={onDiscard}>
          {t('import.otherFile')}
        </Button>
      </header>
      <ReadingSentence upload={upload} isBusy={readAgain.isPending} onChange={changeReading} />
      {readAgain.isError && <FailureNotice cause={readAgain.error} />}
      <ColumnRemarks upload={upload} mapping={mapping} onChange={setMapping} />
      <div className={styles.kind}>
        <span id="kind-label">{t('import.kindQuestion')}</span>
        <SegmentedControl
          aria-labelledby="kind-label"
          value={mapping.kind}
          onChange={(kind) => changeKind(kind as ImportKind)}
          data={kinds.map((kind) => ({ value: kind, label: t(`import.kind.${kind}`) }))}
        />
      </div>
      {origin.isRemembered && remembered && (
        <RememberedNote usedAt={remembered.usedAt} onForget={() => startAgainFrom(upload.suggested)} />
      )}
      <h3>{t('import.needed.title')}</h3>
      <NeededFields fields={fields} columns={upload.columns} mapping={mapping} onChange={setMapping} />
      <div className={step.head}>
        <h3>{t('import.preview.title')}</h3>
        <MappingFileButtons mapping={mapping} name={upload.fileName} onLoad={startAgainFrom} />
      </div>
      {preview.isError ? (
        <>
          <FailureNotice cause={preview.error} onRetry={() => void preview.refetch()} />
          <div>
            <Button variant="default" onClick={() => startAgainFrom(upload.suggested)}>
              {t('import.remembered.forget')}
            </Button>
          </div>
        </>
      ) : (
        <PreviewSection
          columns={upload.columns}
          preview={preview.data}
          isStale={preview.isPlaceholderData}
          mapping={mapping}
          origin={origin}
          onChange={setMapping}
        />
      )}
      <details className={styles.every}>
        <summary>{t('import.mapping.everyField')}</summary>
        <MappingTable fields={fields} columns={upload.columns} mapping={mapping} onChange={setMapping} />
      </details>
      <StartForm upload={upload} mapping={mapping} preview={preview.isError ? undefined : preview.data} />
    </section>
  )
}
