import { NativeSelect, TextInput } from '@mantine/core'
import type { Mapping, Preview, Upload } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { columnOf, fixedValueOf, withColumn, withFixedValue } from '../mapping.ts'
import { useFieldWords } from '../use-field-words.ts'
import styles from './table.module.css'

interface MappingTableProps {
  readonly fields: Preview['fields']
  readonly columns: Upload['columns']
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

const leftOut = ''
const fixed = '\0fixed'

/** One line per field that this kind of import knows: where it comes from, with examples out of the file. */
export function MappingTable({ fields, columns, mapping, onChange }: MappingTableProps) {
  const { t } = useTranslation()
  const words = useFieldWords(mapping.kind)
  const names = columns.map(({ name }) => name)
  const choose = (field: string, choice: string) =>
    onChange(
      choice === fixed
        ? withFixedValue(mapping, field, '')
        : withColumn(mapping, field, choice === leftOut ? null : choice),
    )
  return (
    <ScrollTable label={t('import.mapping.title')}>
      <thead>
        <tr>
          <th scope="col">{t('import.mapping.field')}</th>
          <th scope="col">{t('import.mapping.column')}</th>
          <th scope="col">{t('import.mapping.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, required }) => {
          const column = columnOf(mapping.fields[name])
          const value = fixedValueOf(mapping.fields[name])
          const label = t('import.mapping.columnFor', { field: words(name) })
          const isNested = column !== null && !names.includes(column)
          return (
            <tr key={name}>
              <th scope="row">
                {words(name)}
                {required && <small> · {t('import.mapping.required')}</small>}
                <code className={styles.code}>{name}</code>
              </th>
              <td className={styles.pick}>
                <NativeSelect
                  aria-label={label}
                  value={value === null ? (column ?? leftOut) : fixed}
                  onChange={(event) => choose(name, event.currentTarget.value)}
                  data={[
                    { value: leftOut, label: t('import.mapping.leftOut') },
                    { value: fixed, label: t('import.mapping.fixed') },
                    ...(isNested ? [column] : []),
                    ...names,
                  ]}
                />
                {value !== null && (
                  <TextInput
                    mt={4}
                    aria-label={t('import.mapping.fixedFor', { field: words(name) })}
                    value={value}
                    onChange={(event) => onChange(withFixedValue(mapping, name, event.currentTarget.value))}
                  />
                )}
              </td>
              <td className={styles.examples}>
                {columns
                  .find((known) => known.name === column)
                  ?.examples.slice(0, 2)
                  .map((example) => (
                    <span key={example}>{example}</span>
                  ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
