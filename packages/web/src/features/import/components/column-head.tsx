import type { Mapping, Preview } from '@relais/server/import/import.schema'
import { useTranslation } from 'react-i18next'
import { fieldsOfColumn, withColumnAs } from '../fields-of-column.ts'
import { columnOf, fixedValueOf } from '../mapping.ts'
import { useFieldWords } from '../use-field-words.ts'
import { type MappingOrigin, whyRecognised } from '../why-recognised.ts'
import styles from './column-table.module.css'

export interface ColumnHeadProps {
  readonly column: string
  readonly fields: Preview['fields']
  readonly mapping: Mapping
  readonly origin: MappingOrigin
  /** Of the rows shown, so many were left out because of this column. */
  readonly unfit: number
  readonly onChange: (mapping: Mapping) => void
}

/** What a column becomes, why Relais thinks so, and how sure that is. */
export function ColumnHead({ column, fields, mapping, origin, unfit, onChange }: ColumnHeadProps) {
  const { t } = useTranslation()
  const words = useFieldWords(mapping.kind)
  const [first, ...others] = fieldsOfColumn(mapping, column)
  const isFree = (name: string) =>
    columnOf(mapping.fields[name]) === null && (fixedValueOf(mapping.fields[name]) ?? '') === ''
  const choice = ({ name }: { readonly name: string }) => (
    <option key={name} value={name}>
      {words(name)}
    </option>
  )
  const offered = fields.filter(({ name }) => name === first || isFree(name))
  const taken = fields.filter(({ name }) => name !== first && !isFree(name))
  return (
    <div className={styles.head} data-unused={first === undefined || undefined}>
      <span className={styles.column} title={column}>
        {column}
      </span>
      <select
        className={styles.becomes}
        aria-label={t('import.mapping.fieldFor', { column })}
        value={first ?? ''}
        onChange={(event) => onChange(withColumnAs(mapping, column, event.currentTarget.value || null))}
      >
        <option value="">{t('import.mapping.leftOut')}</option>
        {offered.map(choice)}
        <optgroup label={t('import.mapping.taken')}>{taken.map(choice)}</optgroup>
      </select>
      {first !== undefined && (
        <span className={styles.why}>
          {t(`import.why.${whyRecognised(mapping, first, column, origin)}`)}
          {others.length > 0 && <> {t('import.mapping.also', { fields: others.map(words).join(', ') })}</>}
        </span>
      )}
      {unfit > 0 && <span className={styles.unfit}>{t('import.mapping.unfit', { count: unfit })}</span>}
    </div>
  )
}
