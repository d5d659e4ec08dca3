import type { Delimiter, FileReading, TextEncoding } from '@relais/core/record/file-reading'
import type { Upload } from '@relais/server/import/import.schema'
import { Trans, useTranslation } from 'react-i18next'
import { InlineSelect } from './inline-select.tsx'
import styles from './reading.module.css'

interface ReadingSentenceProps {
  readonly upload: Upload
  readonly isBusy: boolean
  readonly onChange: (change: FileReading) => void
}

const delimiterKey = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const satisfies Record<
  Delimiter,
  string
>
const encodingName = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'windows-874': 'Windows-874',
} as const satisfies Record<TextEncoding, string>
const encodings = Object.keys(encodingName) as TextEncoding[]
const delimiters = Object.keys(delimiterKey) as Delimiter[]
/** Notes above a table are rarely longer. */
const mostHeaderLines = 12

/** How the file was read, as a sentence whose words can be changed; the first rows below follow at once. */
export function ReadingSentence({ upload, isBusy, onChange }: ReadingSentenceProps) {
  const { t } = useTranslation()
  const { format, encoding, delimiter, sheet, headerLine } = upload.reading
  const lines = Math.max(mostHeaderLines, headerLine ?? 1)
  return (
    <p className={styles.sentence} aria-busy={isBusy}>
      <Trans
        i18nKey="import.reading.sentence"
        values={{ format }}
        components={{
          encoding: (
            <InlineSelect
              label={t('import.reading.encoding')}
              value={encoding ?? 'utf-8'}
              choices={encodings.map((value) => ({ value, label: encodingName[value] }))}
              onChange={(value) => onChange({ encoding: value as TextEncoding })}
            />
          ),
          delimiter: (
            <InlineSelect
              label={t('import.reading.delimiter')}
              value={delimiter ?? ','}
              choices={delimiters.map((value) => ({
                value,
                label: t(`import.reading.delimiters.${delimiterKey[value]}`),
              }))}
              onChange={(value) => onChange({ delimiter: value as Delimiter })}
            />
          ),
          sheet: (
            <InlineSelect
              label={t('import.reading.sheet')}
              value={sheet ?? ''}
              choices={upload.sheets.map(({ name, isHidden }) => ({
                value: name,
                label: isHidden ? t('import.reading.hiddenSheet', { name }) : name,
              }))}
              onChange={(value) => onChange({ sheet: value })}
            />
          ),
          line: (
            <InlineSelect
              label={t('import.reading.headerLine')}
              value={String(headerLine ?? 1)}
              choices={Array.from({ length: lines }, (_, index) => ({
                value: String(index + 1),
                label: t('import.reading.line', { line: index + 1 }),
              }))}
              onChange={(value) => onChange({ headerLine: Number(value) })}
            />
          ),
        }}
      />
    </p>
  )
}
