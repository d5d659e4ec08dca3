import { NativeSelect, TextInput } from '@mantine/core'
import type { Mapping, Upload } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { columnOf, fixedValueOf, withColumn, withFixedValue } from '../mapping.ts'

interface FieldSourcePickerProps {
  readonly field: string
  /** The field in words. */
  readonly words: string
  readonly columns: Upload['columns']
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
  /** What stands there while it comes from nowhere. */
  readonly nothing: string
}

const leftOut = ''
const fixed = '\0fixed'

/** Where one field comes from: a column, one value for all rows, or nowhere. */
export function FieldSourcePicker({
  field,
  words,
  columns,
  mapping,
  onChange,
  nothing,
}: FieldSourcePickerProps) {
  const { t } = useTranslation()
  const names = columns.map(({ name }) => name)
  const column = columnOf(mapping.fields[field])
  const value = fixedValueOf(mapping.fields[field])
  const choose = (choice: string) =>
    onChange(
      choice === fixed
        ? withFixedValue(mapping, field, '')
        : withColumn(mapping, field, choice === leftOut ? null : choice),
    )
  return (
    <>
      <NativeSelect
        aria-label={t('import.mapping.columnFor', { field: words })}
        value={value === null ? (column ?? leftOut) : fixed}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: leftOut, label: nothing },
          { value: fixed, label: t('import.mapping.fixed') },
          // A path into nested objects, or several columns at once: no single column of the list.
          ...(column !== null && !names.includes(column) ? [column] : []),
          ...names,
        ]}
      />
      {value !== null && (
        <TextInput
          mt={4}
          aria-label={t('import.mapping.fixedFor', { field: words })}
          placeholder={field === 'platform' ? 'instagram' : undefined}
          value={value}
          onChange={(event) => onChange(withFixedValue(mapping, field, event.currentTarget.value))}
        />
      )}
    </>
  )
}
