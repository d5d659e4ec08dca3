import type { Mapping, Preview, Upload } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { ScrollTable } from '../../../ui/scroll-table.tsx'
import { columnOf } from '../mapping.ts'
import { useFieldWords } from '../use-field-words.ts'
import { FieldSourcePicker } from './field-source-picker.tsx'
import styles from './table.module.css'

interface MappingTableProps {
  readonly fields: Preview['fields']
  readonly columns: Upload['columns']
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** One line per field that this kind of import knows: where it comes from, with examples out of the file. */
export function MappingTable({ fields, columns, mapping, onChange }: MappingTableProps) {
  const { t } = useTranslation()
  const words = useFieldWords(mapping.kind)
  return (
    <ScrollTable label={t('import.mapping.everyField')}>
      <thead>
        <tr>
          <th scope="col">{t('import.mapping.field')}</th>
          <th scope="col">{t('import.mapping.column')}</th>
          <th scope="col">{t('import.mapping.examples')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, required }) => (
          <tr key={name}>
            <th scope="row">
              {words(name)}
              {required && <small> · {t('import.mapping.required')}</small>}
              <code className={styles.code}>{name}</code>
            </th>
            <td className={styles.pick}>
              <FieldSourcePicker
                field={name}
                words={words(name)}
                columns={columns}
                mapping={mapping}
                onChange={onChange}
                nothing={t('import.mapping.leftOut')}
              />
            </td>
            <td className={styles.examples}>
              {columns
                .find((known) => known.name === columnOf(mapping.fields[name]))
                ?.examples.slice(0, 2)
                .map((example) => (
                  <span key={example}>{example}</span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
