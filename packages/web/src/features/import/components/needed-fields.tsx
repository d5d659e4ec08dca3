import type { Mapping, Preview, Upload } from '@relais/server/import/import.schema'
import { IconAlertCircle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { columnOf, fixedValueOf } from '../mapping.ts'
import { useFieldWords } from '../use-field-words.ts'
import { FieldSourcePicker } from './field-source-picker.tsx'
import styles from './needed-fields.module.css'

interface NeededFieldsProps {
  readonly fields: Preview['fields']
  readonly columns: Upload['columns']
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** Without which no row can be stored: where each comes from, or a choice where it comes from nowhere yet. */
export function NeededFields({ fields, columns, mapping, onChange }: NeededFieldsProps) {
  const { t } = useTranslation()
  const words = useFieldWords(mapping.kind)
  return (
    <ul className={styles.list} aria-label={t('import.needed.title')}>
      {fields
        .filter(({ required }) => required)
        .map(({ name }) => {
          const column = columnOf(mapping.fields[name])
          const value = fixedValueOf(mapping.fields[name])
          const isThere = column !== null || (value !== null && value !== '')
          return (
            <li key={name} className={styles.field} data-missing={!isThere || undefined}>
              <p className={styles.name}>
                {isThere ? <IconCheck size={16} aria-hidden /> : <IconAlertCircle size={16} aria-hidden />}
                <strong>{words(name)}</strong>
              </p>
              {column !== null && <p className={styles.from}>{t('import.needed.from', { column })}</p>}
              {column === null && (
                <div className={styles.pick}>
                  <FieldSourcePicker
                    field={name}
                    words={words(name)}
                    columns={columns}
                    mapping={mapping}
                    onChange={onChange}
                    nothing={t('import.needed.choose')}
                  />
                </div>
              )}
            </li>
          )
        })}
    </ul>
  )
}
